const text = { type: 'string' } as const;
const address = { type: 'string', format: 'uri' } as const;
const author = {
  type: 'object',
  properties: { name: text, url: address, avatar: address },
  minProperties: 1,
} as const;

/** What JSON Feed 1.1 (jsonfeed.org) asks of a feed, as a JSON schema. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    authors: { type: 'array', items: author },
    language: text,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: address,
          title: text,
          content_text: text,
          content_html: text,
          summary: text,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors: { type: 'array', items: author },
          tags: { type: 'array', items: text, uniqueItems: true },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
