import { FetchFailure } from '../../../net/fetch-failure.js';
import type { PoliteHttp } from '../../../net/polite-http.js';
import { arxivPace } from '../arxiv/arxiv-pace.js';
import type { ReadOptions, Source, SourcePage, Span } from '../source.js';
import { ExpiredToken, type OaiPage, readOaiPage } from './oai-page.js';

export interface OaiSettings {
  /** Such as cs or physics:hep-th; all of arXiv without. */
  readonly set?: string | undefined;
  /** Another address of the same API, as who runs the desk named it. */
  readonly endpoint?: string | undefined;
}

export const oaiApi = 'https://oaipmh.arxiv.org/oai';

/** arXiv's records as they changed, by the harvesting protocol of archives; made for much of it at a time. */
export class OaiSource implements Source {
  constructor(
    private readonly http: PoliteHttp,
    private readonly settings: OaiSettings,
  ) {}

  async *pages(span: Span, options: ReadOptions): AsyncIterable<SourcePage> {
    let token = options.cursor?.token == null ? null : String(options.cursor.token);
    let read = Number(options.cursor?.read ?? 0);
    const seen = new Set<string | null>();
    for (;;) {
      if (seen.has(token))
        throw new FetchFailure('BROKEN', 'It sends the same page over and over.');
      seen.add(token);
      const page = await this.fetch(span, token, options).catch((error) => {
        if (error instanceof ExpiredToken && token !== null) return null;
        throw error;
      });
      if (page === null) {
        // What came so far is here; asked anew, it comes once more and changes nothing.
        [token, read] = [null, 0];
        continue;
      }
      read += page.rows.length + page.gone.length;
      yield { ...page, read, cursor: { token: page.token, read } };
      if (page.token === null) return;
      token = page.token;
    }
  }

  private fetch(span: Span, token: string | null, options: ReadOptions): Promise<OaiPage> {
    const { set, endpoint = oaiApi } = this.settings;
    const url = new URL(endpoint);
    const whole = {
      metadataPrefix: 'arXiv',
      from: span.since,
      until: span.until,
      ...(set && { set }),
    };
    const asked = token === null ? whole : { resumptionToken: token };
    url.search = new URLSearchParams({ verb: 'ListRecords', ...asked }).toString();
    return this.http.get({
      url: url.href,
      what: 'a list of records',
      types: ['text/xml', 'application/xml'],
      ...arxivPace(this.settings.endpoint),
      trusted: url.origin,
      signal: options.signal,
      onWait: options.onWait,
      read: readOaiPage,
    });
  }
}
