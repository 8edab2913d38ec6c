import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { jsonFeedSchema } from './json-feed-schema.js';

/** What a feed reader shows of a feed, whichever form it came in. */
export interface ReadFeed {
  readonly title: string;
  readonly self: string | null;
  readonly items: {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly authors: string[];
    readonly categories: string[];
    readonly published: Date;
  }[];
}

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const checkJson = ajv.compile(jsonFeedSchema);

/** Reads RSS and Atom as feed readers do, and JSON Feed by its schema. @throws on what is none of them. */
export function readFeed(body: string): ReadFeed {
  return body.startsWith('{') ? readJson(JSON.parse(body)) : readXml(body);
}

function readXml(body: string): ReadFeed {
  const { title, self, items } = parseFeed(body);
  return {
    title: title!,
    self,
    items: items.map((item) => ({
      id: item.id!,
      url: item.url!,
      title: item.title!,
      text: item.description ?? item.content ?? '',
      authors: item.authors.map(({ name }) => name!),
      categories: item.categories.map(({ term }) => term),
      published: item.published!,
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it holds
function readJson(feed: any): ReadFeed {
  const valid: boolean = checkJson(feed);
  if (!valid) throw new Error(ajv.errorsText(checkJson.errors));
  return {
    title: feed.title,
    self: feed.feed_url,
    // biome-ignore lint/suspicious/noExplicitAny: the schema says what it holds
    items: feed.items.map((item: any) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      text: item.content_text,
      authors: (item.authors ?? []).map(({ name }: { name: string }) => name),
      categories: item.tags ?? [],
      published: new Date(item.date_published),
    })),
  };
}
