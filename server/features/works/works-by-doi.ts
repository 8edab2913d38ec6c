import type { PoliteHttp } from '../../net/polite-http.js';
import { readCrossref } from './crossref/crossref-answer.js';
import { readOpenAlex } from './openalex/openalex-answer.js';
import type { FetchOptions, FoundWork, WorkProvider, WorkSource } from './work.js';

export interface WorkAccess {
  /** Another address of the same API, as who runs the desk named it. */
  readonly endpoint?: string | undefined;
  /** Where its owner may write to when something is wrong; both ask for it. */
  readonly mailto?: string | undefined;
  /** OpenAlex's, for more than it answers for nothing. */
  readonly key?: string | undefined;
}

interface Manners {
  readonly api: string;
  readonly batchSize: number;
  readonly gapMs: number;
  readonly types: readonly string[];
  query(dois: readonly string[]): Record<string, string>;
  read(text: string): FoundWork[];
}

const manners: Readonly<Record<WorkProvider, Manners>> = {
  crossref: {
    api: 'https://api.crossref.org/works',
    batchSize: 40,
    gapMs: 1_000,
    types: ['application/json', 'application/vnd.crossref-api-message+json'],
    query: (dois) => ({
      filter: dois.map((doi) => `doi:${doi}`).join(','),
      rows: String(dois.length),
      select: 'DOI,title,subtitle,author,issued,published,abstract,reference',
    }),
    read: readCrossref,
  },
  openalex: {
    api: 'https://api.openalex.org/works',
    batchSize: 50,
    gapMs: 200,
    types: ['application/json'],
    query: (dois) => ({
      filter: `doi:${dois.join('|')}`,
      'per-page': '100',
      select:
        'id,doi,title,display_name,publication_date,publication_year,authorships,abstract_inverted_index,referenced_works',
    }),
    read: readOpenAlex,
  },
};

/** Works of Crossref or OpenAlex by their DOIs, many at a time. */
export class WorksByDoi implements WorkSource {
  private readonly manners: Manners;

  constructor(
    private readonly http: Pick<PoliteHttp, 'get'>,
    readonly provider: WorkProvider,
    private readonly access: WorkAccess,
  ) {
    this.manners = manners[provider];
  }

  get batchSize(): number {
    return this.manners.batchSize;
  }

  async fetch(dois: readonly string[], { signal, onWait }: FetchOptions): Promise<FoundWork[]> {
    const { api, gapMs, types, query, read } = this.manners;
    const { endpoint, mailto, key } = this.access;
    // What divides the DOIs of a question can't be in one.
    const fit = dois.filter((doi) => !/[,|&]/.test(doi));
    if (fit.length === 0) return [];
    const url = new URL(endpoint ?? api);
    url.search = new URLSearchParams({
      ...query(fit),
      ...(mailto && { mailto }),
      ...(key && this.provider === 'openalex' && { api_key: key }),
    }).toString();
    const trusted = endpoint === undefined ? undefined : url.origin;
    const what = 'a list of works';
    return this.http.get({ url: url.href, what, types, gapMs, trusted, signal, onWait, read });
  }
}
