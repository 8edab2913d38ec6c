import { type CandidateList, readCandidates } from './candidates-file.js';
import type { Planner, RankDesk, RankRequest } from './rank-plan.js';
import { readRatings } from './ratings-file.js';
import { SkippedRows } from './skipped-rows.js';
import { readIds } from './text-lines.js';

/** How long a list is when nothing else is said. */
export const defaultLength = 100;

/** Personal lists: of all that a reader has not rated, or of the candidates given. */
export const planReaders: Planner = async (options, { papers }, say) => {
  const isKnown = (id: string) => papers.has(id);
  const skipped = new SkippedRows(options.interactions!);
  const ratings = await readRatings(options.interactions!, isKnown, skipped);
  skipped.report(say);
  const raters = [...new Set(ratings.map(({ userId }) => userId))];
  const chosen = options.users === undefined ? null : await readIds(options.users);
  const lists = options.candidates && (await candidateLists(options.candidates, isKnown, say));
  const wanted = lists ? lists.filter(({ userId }) => chosen?.includes(userId) ?? true) : null;
  return {
    ratings,
    users: [
      ...new Set([...raters, ...(chosen ?? []), ...(wanted ?? []).map((list) => list.userId)]),
    ],
    searches: wanted ? [] : ['words', 'vectors'],
    requests: (desk) =>
      wanted
        ? wanted.map((list) => rankGiven(list, options.k, desk))
        : (chosen ?? raters).map((userId) => rankAll(userId, options.k ?? defaultLength, desk)),
  };
};

async function candidateLists(
  path: string,
  isKnown: (id: string) => boolean,
  say: (line: string) => void,
): Promise<CandidateList[]> {
  const skipped = new SkippedRows(path);
  const lists = await readCandidates(path, true, isKnown, skipped);
  skipped.report(say);
  return lists;
}

const rankAll = (userId: string, limit: number, desk: RankDesk): RankRequest => ({
  id: userId,
  rank: async () => {
    const { recommendations } = desk.services;
    return desk.papers.named(await recommendations.list(desk.accountOf(userId), { limit }));
  },
});

/** All of the candidates, unless fewer are asked for. */
const rankGiven = (
  { requestId, userId, paperIds }: CandidateList,
  k: number | undefined,
  { services, papers, accountOf }: RankDesk,
): RankRequest => ({
  id: requestId,
  rank: async () => {
    const among = papers.numbersOf(paperIds);
    const request = { among, limit: k ?? among.length };
    const list = await services.recommendations.list(accountOf(userId), request);
    return papers.namedAs(paperIds, list);
  },
});
