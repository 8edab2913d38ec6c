import { type FaultyServer, startFaultyServer } from './faulty-server.js';

export interface OpenAlexWork {
  readonly id: string;
  readonly doi: string;
  readonly title: string;
  readonly abstract?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly cites?: readonly string[];
}

const address = (id: string) => `https://openalex.org/${id}`;

/** Which words stand where, as OpenAlex has abstracts. */
function invertedIndex(abstract: string): Record<string, number[]> {
  const index: Record<string, number[]> = {};
  for (const [at, word] of abstract.split(' ').entries())
    index[word] = [...(index[word] ?? []), at];
  return index;
}

/** A work as the API sends it; the records are our own. */
export const openAlexItem = ({
  id,
  doi,
  title,
  abstract,
  date,
  authors = [],
  cites = [],
}: OpenAlexWork) => ({
  id: address(id),
  doi: `https://doi.org/${doi}`,
  title,
  display_name: title,
  publication_date: date ?? null,
  publication_year: date ? Number(date.slice(0, 4)) : null,
  authorships: authors.map((name, at) => ({
    author_position: at === 0 ? 'first' : 'middle',
    author: { id: `https://openalex.org/A${at}`, display_name: name, orcid: null },
    raw_author_name: name,
  })),
  abstract_inverted_index: abstract === undefined ? null : invertedIndex(abstract),
  referenced_works: cites.map(address),
});

/** OpenAlex's API as far as works are asked for by a filter of DOIs: a hundred at most, and in small letters only. */
export function startOpenAlexServer(works: readonly OpenAlexWork[]): Promise<FaultyServer> {
  return startFaultyServer((url) => {
    const [, list = ''] = /^doi:(.+)$/.exec(url.searchParams.get('filter') ?? '') ?? [];
    const wanted = list.split('|');
    const type = 'application/json';
    if (url.pathname !== '/works' || list === '' || wanted.length > 100)
      return { type, status: 400, body: '{"error": "Invalid query parameters error."}' };
    const perPage = Number(url.searchParams.get('per-page') ?? 25);
    const results = works
      .filter(({ doi }) => wanted.includes(doi))
      .slice(0, perPage)
      .map(openAlexItem);
    const meta = { count: results.length, db_response_time_ms: 9, page: 1, per_page: perPage };
    return { type, body: JSON.stringify({ meta, results, group_by: [] }) };
  });
}
