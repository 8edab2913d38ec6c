import { readCandidates } from './candidates-file.js';
import { defaultLength } from './plan-readers.js';
import type { RankOptions } from './rank-options.js';
import type { Planner } from './rank-plan.js';
import { type GivenRating, readRatings } from './ratings-file.js';
import { SkippedRows } from './skipped-rows.js';
import { readTextLines } from './text-lines.js';

interface Asked {
  readonly id: string;
  readonly to: readonly string[];
  /** Null: the nearest of all. */
  readonly among: readonly string[] | null;
}

/** The papers nearest to each paper or to several, of all or of the candidates given. */
export const planSimilar: Planner = async (options, { papers }, say) => {
  const isKnown = (id: string) => papers.has(id);
  const asked = options.similarSets
    ? await readSets(options.similarSets, isKnown, say)
    : await readPapers(options, isKnown, say);
  const ratings = options.interactions ? await readLikes(options.interactions, isKnown, say) : [];
  return {
    ratings,
    users: [...new Set(ratings.map(({ userId }) => userId))],
    searches: options.candidates ? [] : ['vectors'],
    requests: ({ services, papers: names }) =>
      asked.map(({ id, to, among }) => ({
        id,
        rank: async () => {
          const first = options.k ?? among?.length ?? defaultLength;
          const only = among && { among: names.numbersOf(among) };
          const request = { to: names.numbersOf(to), first, ...only };
          const [found = []] = await services.similar.lists([request]);
          const list = found.map((entry) => ({ paperId: entry.id, score: entry.score }));
          return among ? names.namedAs(among, list) : names.named(list);
        },
      })),
  };
};

type IsKnown = (id: string) => boolean;
type Say = (line: string) => void;

async function readLikes(path: string, isKnown: IsKnown, say: Say): Promise<GivenRating[]> {
  const skipped = new SkippedRows(path);
  const ratings = await readRatings(path, isKnown, skipped);
  skipped.report(say);
  return ratings;
}

async function readSets(path: string, isKnown: IsKnown, say: Say): Promise<Asked[]> {
  const skipped = new SkippedRows(path);
  const sets = await readCandidates(path, false, isKnown, skipped);
  skipped.report(say);
  return sets.map(({ requestId, paperIds }) => ({ id: requestId, to: paperIds, among: null }));
}

async function readPapers(
  { similarTo, candidates }: RankOptions,
  isKnown: IsKnown,
  say: Say,
): Promise<Asked[]> {
  const ids = await readKnownIds(similarTo!, isKnown, say);
  return candidates
    ? await withCandidates(candidates, ids, isKnown, say)
    : ids.map((id) => ({ id, to: [id], among: null }));
}

async function readKnownIds(path: string, isKnown: IsKnown, say: Say): Promise<string[]> {
  const skipped = new SkippedRows(path);
  const ids = new Set<string>();
  for await (const { line, text } of readTextLines(path)) {
    const id = text.split('\t')[0]!.trim();
    if (isKnown(id)) ids.add(id);
    else skipped.add(line, `paper ${id} is in no --papers file`);
  }
  skipped.report(say);
  return [...ids];
}

/** A paper without candidates gets no list. */
async function withCandidates(
  path: string,
  ids: readonly string[],
  isKnown: IsKnown,
  say: Say,
): Promise<Asked[]> {
  const skipped = new SkippedRows(path);
  const lists = await readCandidates(path, false, isKnown, skipped);
  skipped.report(say);
  const byRequest = new Map(lists.map((list) => [list.requestId, list.paperIds]));
  return ids.flatMap((id) => {
    const among = byRequest.get(id);
    return among ? [{ id, to: [id], among }] : [];
  });
}
