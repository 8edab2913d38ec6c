import { createSimilarLoader } from '../../features/search/similar-service.js';
import { readCandidates } from './candidates-file.js';
import { defaultLength } from './plan-readers.js';
import type { Planner } from './rank-plan.js';
import { SkippedRows } from './skipped-rows.js';
import { readTextLines } from './text-lines.js';

interface Asked {
  readonly id: string;
  /** Null: the nearest of all. */
  readonly among: readonly string[] | null;
}

/** The papers nearest to each paper, of all or of the candidates given. */
export const planSimilar: Planner = async (options, { papers }, say) => {
  const isKnown = (id: string) => papers.has(id);
  const ids = await readKnownIds(options.similarTo!, isKnown, say);
  const asked = options.candidates
    ? await withCandidates(options.candidates, ids, isKnown, say)
    : ids.map((id): Asked => ({ id, among: null }));
  return {
    ratings: [],
    users: [],
    searches: options.candidates ? [] : ['vectors'],
    requests: ({ services, papers: names }) => {
      const similar = createSimilarLoader(services.vectors);
      return asked.map(({ id, among }) => ({
        id,
        rank: async () => {
          const paperId = names.numberOf(id)!;
          const first = options.k ?? among?.length ?? defaultLength;
          const only = among && { among: names.numbersOf(among) };
          const found = await similar.load({ paperId, first, ...only });
          const list = found.map((entry) => ({ paperId: entry.id, score: entry.score }));
          return among ? names.namedAs(among, list) : names.named(list);
        },
      }));
    },
  };
};

async function readKnownIds(
  path: string,
  isKnown: (id: string) => boolean,
  say: (line: string) => void,
): Promise<string[]> {
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
  isKnown: (id: string) => boolean,
  say: (line: string) => void,
): Promise<Asked[]> {
  const skipped = new SkippedRows(path);
  const lists = await readCandidates(path, false, isKnown, skipped);
  skipped.report(say);
  const byRequest = new Map(lists.map((list) => [list.requestId, list.paperIds]));
  return ids.flatMap((id) => {
    const among = byRequest.get(id);
    return among ? [{ id, among }] : [];
  });
}
