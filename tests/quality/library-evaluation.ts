import { coverageAt, diversityAt, noveltyAt } from './beyond-accuracy.js';
import { groups } from './data-files.js';
import { deskRanker } from './desk-ranker.js';
import { type Evaluation, type Figure, figures } from './figure.js';
import { type LibraryChoice, libraryTask } from './library-task.js';
import { recallAt } from './metrics.js';
import { vectorsOf } from './paper-vectors.js';
import type { Run, Workplace } from './rank-run.js';
import type { Ranker, RankingTask } from './ranking-task.js';

// What a reader looks at first.
const page = 10;

/** How much of what readers keep later is in their lists of all papers. */
export function libraryEvaluation(choice: LibraryChoice, ranker: Ranker = deskRanker): Evaluation {
  const { set, kept } = choice;
  const name = kept === undefined ? 'libraries' : `${kept} likes`;
  return {
    set,
    name: nameWith(name, ranker),
    run: async (place) => {
      const { task, held } = await libraryTask(place, choice);
      const run = await ranker.lists(place, task);
      const users = task.asked.map(({ userId }) => userId);
      const recall = (k: number) =>
        [
          `recall@${k}`,
          (user: string) => recallAt(k, run.get(user) ?? [], held.get(user)!),
        ] as const;
      const found = figures(users, [10, 50, 100].map(recall));
      return kept === undefined ? [...found, ...(await beyondAccuracy(place, task, run))] : found;
    },
  };
}

/** The desk's own rows bear no ranker's name. */
export const nameWith = (name: string, ranker: Ranker): string =>
  ranker === deskRanker ? name : `${name}: ${ranker.name}`;

async function beyondAccuracy(place: Workplace, task: RankingTask, run: Run): Promise<Figure[]> {
  const lists = task.asked.map(({ id }) => run.get(id) ?? []);
  const vectors = await vectorsOf(place, task.papers);
  const vectorOf = new Map(task.papers.map(({ id }, at) => [id, vectors[at]!]));
  const likes = task.ratings.filter(({ rating }) => rating === '1');
  const readersOf = groups(likes.map(({ paperId, userId }) => [paperId, userId]));
  const readers = new Set(likes.map(({ userId }) => userId)).size;
  const shareOf = (id: string) => ((readersOf.get(id)?.size ?? 0) + 1) / (readers + 1);
  return [
    { name: `coverage@${page}`, value: coverageAt(page, lists, task.papers.length) },
    ...figures(lists, [
      [`diversity@${page}`, (list) => diversityAt(page, list, vectorOf)],
      [`novelty@${page}`, (list) => noveltyAt(page, list, shareOf)],
    ]),
  ];
}
