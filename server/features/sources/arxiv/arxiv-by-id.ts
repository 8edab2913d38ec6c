import type { PoliteHttp } from '../../../net/polite-http.js';
import { type ArxivEntry, readArxivFeed } from './arxiv-feed.js';
import { arxivPace } from './arxiv-pace.js';
import { arxivApi } from './arxiv-question.js';

/** How many ids arXiv is asked for at once. */
export const idsAtOnce = 100;

/** Those of the papers that arXiv has, in any order. @throws FetchFailure. */
export async function fetchArxivPapers(
  http: Pick<PoliteHttp, 'get'>,
  ids: readonly string[],
  endpoint: string | undefined,
  signal?: AbortSignal,
): Promise<ArxivEntry['row'][]> {
  const url = new URL(endpoint ?? arxivApi);
  const question = { id_list: ids.join(','), max_results: String(ids.length) };
  url.search = new URLSearchParams(question).toString();
  const { entries } = await http.get({
    url: url.href,
    what: 'an Atom feed',
    types: ['application/atom+xml', 'application/xml', 'text/xml'],
    ...arxivPace(endpoint),
    trusted: endpoint === undefined ? undefined : url.origin,
    signal,
    read: readArxivFeed,
  });
  return entries.map(({ row }) => row);
}
