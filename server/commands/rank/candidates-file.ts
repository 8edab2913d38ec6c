import type { SkippedRows } from './skipped-rows.js';
import { readTable } from './text-lines.js';

/** What is to be ranked for one request. */
export interface CandidateList {
  readonly requestId: string;
  /** '' in a file without users. */
  readonly userId: string;
  readonly paperIds: readonly string[];
}

/** The lists of a candidates file, in the order in which they begin. */
export async function readCandidates(
  path: string,
  withUsers: boolean,
  isKnown: (paperId: string) => boolean,
  skipped: SkippedRows,
): Promise<CandidateList[]> {
  const lists = new Map<string, { userId: string; papers: Set<string> }>();
  const always = ['requestId', 'paperId'] as const;
  const rows = withUsers
    ? readTable(path, [...always, 'userId'])
    : readTable<(typeof always)[number] | 'userId'>(path, always);
  for await (const { line, requestId, userId = '', paperId } of rows) {
    const list = lists.get(requestId) ?? { userId, papers: new Set() };
    if (requestId === '' || (withUsers && userId === ''))
      skipped.add(line, 'requestId or userId is missing');
    else if (list.userId !== userId)
      skipped.add(line, `request ${requestId} is of user ${list.userId}`);
    else if (!isKnown(paperId)) skipped.add(line, `paper ${paperId} is in no --papers file`);
    else lists.set(requestId, { userId, papers: list.papers.add(paperId) });
  }
  return [...lists].map(([requestId, { userId, papers }]) => ({
    requestId,
    userId,
    paperIds: [...papers],
  }));
}
