import { badInput } from '../../../errors.js';
import { FetchFailure } from '../../../net/fetch-failure.js';
import { readJson, textAt } from '../../../net/json-answer.js';
import type { Asked, PoliteHttp } from '../../../net/polite-http.js';
import { parseZoteroLibrary, type ZoteroLibrary } from './zotero-library.js';
import { readZoteroPage, type ZoteroPage } from './zotero-page.js';

export interface ZoteroAccess {
  readonly library: ZoteroLibrary;
  /** None for a library that all may read. */
  readonly key: string | null;
}

const types = ['application/json'];
const gapMs = 300;
// Twenty thousand items; a library of more is read on by the next import, from the version that the last one came to.
const mostPages = 200;
const mostPagesWithoutNews = 2;

/** Zotero's Web API, version 3 (zotero.org/support/dev/web_api/v3). A key is sent along and kept nowhere. */
export class ZoteroSource {
  constructor(
    private readonly http: Pick<PoliteHttp, 'get' | 'getIfChanged'>,
    /** Where the API is, as who runs the desk has it. */
    private readonly origin: string,
  ) {}

  /** The library of the key's owner. @throws BAD_USER_INPUT when nobody has that key. */
  async ownLibrary(key: string, signal?: AbortSignal): Promise<ZoteroLibrary> {
    const read = (text: string) => textAt(readJson(text), 'userID');
    const asked = this.asked(`/keys/current`, key, 'what a key may do', read, signal);
    const user = await this.http.get(asked).catch((error) => explain(error));
    const library = parseZoteroLibrary(`users/${user}`);
    if (!library) throw badInput('key', 'Zotero names no reader of this key.');
    return library;
  }

  /** What is in a library, or was changed since a version; nothing when nothing was. @throws BAD_USER_INPUT, FetchFailure. */
  async *pages(
    { library, key }: ZoteroAccess,
    since: number | null,
    signal: AbortSignal,
  ): AsyncGenerator<ZoteroPage> {
    const fixed = `format=json&include=csljson,data&sort=dateAdded&direction=asc&limit=100`;
    let query: string | null = `?${fixed}${since === null ? '' : `&since=${since}`}`;
    const seen = new Set<string>();
    let withoutNews = 0;
    for (let pages = 0; query !== null && pages < mostPages; pages += 1) {
      const path = `/${library}/items/top${query}`;
      const page = await this.page(path, key, pages === 0 ? since : null, signal);
      if (page === null) return;
      withoutNews = page.keys.some((one) => !seen.has(one)) ? 0 : withoutNews + 1;
      if (withoutNews >= mostPagesWithoutNews) return;
      for (const one of page.keys) seen.add(one);
      yield page;
      query = page.next;
    }
  }

  private async page(path: string, key: string | null, since: number | null, signal: AbortSignal) {
    const asked = this.asked(path, key, 'a list of items', readZoteroPage, signal);
    const headers = {
      ...asked.headers,
      ...(since !== null && { 'if-modified-since-version': String(since) }),
    };
    const known = { etag: null, lastModified: null };
    const fetched = await this.http
      .getIfChanged({ ...asked, headers, known })
      .catch((error) => explain(error));
    return fetched?.value ?? null;
  }

  private asked<T>(
    path: string,
    key: string | null,
    what: string,
    read: Asked<T>['read'],
    signal?: AbortSignal,
  ): Asked<T> {
    return {
      url: this.origin + path,
      ...{ what, types, gapMs, signal, read, trusted: new URL(this.origin).origin },
      headers: { 'zotero-api-version': '3', ...(key !== null && { 'zotero-api-key': key }) },
    };
  }
}

/** What readers can do something about, in their words. */
function explain(error: unknown): never {
  const status = error instanceof FetchFailure ? error.status : null;
  if (status === 401 || status === 403)
    throw badInput('key', 'Zotero does not let this key read that library.');
  if (status === 404) throw badInput('library', 'Zotero has no such library.');
  throw error;
}
