import type { PoliteHttp } from '../../net/polite-http.js';
import type { JsonLine } from '../ingest/jsonl-reader.js';
import type { ExternalId } from '../papers/paper-ref.js';
import { fetchArxivPapers, idsAtOnce } from '../sources/arxiv/arxiv-by-id.js';
import { WorksByDoi } from '../works/works-by-doi.js';

export interface LookupEndpoints {
  readonly arxiv?: string | undefined;
  readonly crossref?: string | undefined;
}

/** A reader may paste what they like; what is over this is named as not here. */
export const mostLookedUp = 500;

/** Papers that a reader names by ids which the desk does not have: from arXiv, and from Crossref by DOI. */
export class IdLookup {
  private readonly works: WorksByDoi;

  constructor(
    private readonly http: PoliteHttp,
    private readonly endpoints: LookupEndpoints,
  ) {
    this.works = new WorksByDoi(http, 'crossref', { endpoint: endpoints.crossref });
  }

  /** Rows of those that are found. @throws FetchFailure. */
  async *rows(ids: readonly ExternalId[], signal: AbortSignal): AsyncGenerator<JsonLine> {
    const wanted = ids.slice(0, mostLookedUp);
    const of = (scheme: ExternalId['scheme']) =>
      wanted.filter((id) => id.scheme === scheme).map(({ value }) => value);
    for (const some of inParts(of('arxiv'), idsAtOnce))
      yield* lines(await fetchArxivPapers(this.http, some, this.endpoints.arxiv, signal));
    for (const some of inParts(of('doi'), this.works.batchSize)) {
      const found = await this.works.fetch(some, { signal });
      yield* lines(found.filter(({ doi }) => some.includes(doi)).map(({ row }) => row));
    }
  }
}

const lines = (rows: readonly object[]): JsonLine[] => rows.map((value) => ({ line: 0, value }));

function* inParts<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
