import { pageInfo } from '../../graphql/connection.type.js';
import { checkFirst, type PageArgs } from '../../graphql/page-args.js';
import { decodeRecent, encodeRecent, type RecentPaper } from '../../graphql/recent-cursor.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from './load-papers.js';
import type { PaperConnection } from './paper.type.js';

interface RecentList {
  entries(after: RecentPaper | null, limit: number): Promise<RecentPaper[]>;
  size(): Promise<number>;
}

/** A page of a list that goes by time, the latest first. */
export async function loadRecent(
  { first, after }: PageArgs,
  { loaders }: RequestContext,
  list: RecentList,
): Promise<PaperConnection> {
  const place = decodeRecent(after);
  const size = checkFirst(first);
  const [entries, totalCount] = await Promise.all([list.entries(place, size + 1), list.size()]);
  const loaded = await loadPapers(loaders.papers, entries.slice(0, size), ({ paperId }) => paperId);
  const edges = loaded.map(({ entry, paper }) => ({ cursor: encodeRecent(entry), node: paper }));
  return { edges, totalCount, pageInfo: pageInfo(edges, entries.length > size, after) };
}
