import { type FaultyServer, type Healthy, startFaultyServer } from './faulty-server.js';

export const zoteroKey = 'P9NiFoyLeZu2bZNvvuQPDWsd';

export interface ZoteroLibraryState {
  /** Of the library; every change raises it. */
  version: number;
  /** In the order they were added; of each the version that it was last changed at. */
  items: { readonly version: number; readonly item: ZoteroItem }[];
}

interface ZoteroItem {
  readonly key: string;
  readonly csljson?: object;
  readonly data: object;
}

/** An item as the API sends it when `include=csljson,data` asks for both. The records are our own. */
export const zoteroItem = (key: string, title: string, more: Record<string, unknown> = {}) => ({
  key,
  csljson: {
    id: `475425/${key}`,
    type: 'article-journal',
    title,
    author: [{ family: 'Doe', given: 'Jane' }],
    issued: { 'date-parts': [['2021', 3, 4]] },
    ...more,
  },
  data: {
    key,
    itemType: 'journalArticle',
    title,
    tags: [{ tag: 'to read' }, { tag: 'maps', type: 1 }],
  },
});

export const zoteroNote = (key: string) => ({
  key,
  data: { key, itemType: 'note', note: '<p>Read this again.</p>', tags: [] },
});

/** A preprint, whose id of arXiv Zotero keeps in a field that CSL has not. */
export const zoteroPreprint = (key: string, arxivId: string) => ({
  key,
  csljson: { id: `475425/${key}`, type: 'article', title: 'As a preprint', publisher: 'arXiv' },
  data: { key, itemType: 'preprint', repository: 'arXiv', archiveID: `arXiv:${arxivId}`, tags: [] },
});

const json = (value: unknown, headers: Record<string, string> = {}, status = 200): Healthy => ({
  type: 'application/json',
  body: JSON.stringify(value, null, 4),
  headers: { 'zotero-api-version': '3', ...headers },
  status,
});
const plain = (status: number, body: string): Healthy => ({ type: 'text/plain', body, status });

/** Zotero's Web API v3 as far as a library is read: keys, versions, `since`, 304, `Link`, at most a hundred a page. */
export function startZoteroServer(library: ZoteroLibraryState): Promise<FaultyServer> {
  return startFaultyServer((url, headers) => {
    if (headers['zotero-api-version'] !== '3') return plain(400, 'Invalid API version');
    const key = headers['zotero-api-key'];
    if (key !== undefined && key !== zoteroKey) return plain(403, 'Invalid key');
    if (url.pathname === '/keys/current')
      return key === undefined
        ? plain(403, 'Forbidden')
        : json({ key, userID: 475425, username: 'reader' });
    const [, owner] = /^\/(users\/475425|groups\/12345)\/items\/top$/.exec(url.pathname) ?? [];
    if (owner === undefined) return plain(404, 'Not found');
    if (owner.startsWith('users') && key === undefined) return plain(403, 'Forbidden');
    const known = headers['if-modified-since-version'];
    if (known !== undefined && Number(known) >= library.version) return plain(304, '');
    return page(url, library);
  });
}

function page(url: URL, { version, items }: ZoteroLibraryState): Healthy {
  const number = (name: string, otherwise: number) =>
    Number(url.searchParams.get(name) ?? otherwise);
  const [start, limit, since] = [
    number('start', 0),
    Math.min(100, number('limit', 25)),
    number('since', 0),
  ];
  const changed = items.filter((item) => item.version > since);
  const slice = changed.slice(start, start + limit).map(({ item, version: own }) => ({
    ...item,
    version: own,
    library: { type: 'user', id: 475425, name: 'Reader' },
    meta: { numChildren: 0 },
  }));
  const next = new URL(url);
  next.searchParams.set('start', String(start + limit));
  next.protocol = 'https:';
  next.host = 'api.zotero.org';
  const links = [
    ...(start + limit < changed.length ? [`<${next}>; rel="next"`] : []),
    `<https://www.zotero.org/users/475425/items/top>; rel="alternate"`,
  ];
  return json(slice, {
    'last-modified-version': String(version),
    'total-results': String(changed.length),
    link: links.join(', '),
  });
}
