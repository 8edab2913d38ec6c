import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evaluation, figures } from './figure.js';
import { ndcgAt, recallAt } from './metrics.js';
import { type Run, rank, sampleOf, spread, type Workplace } from './rank-run.js';
import { type Query, readSearchTask, type SearchSet, type SearchTask } from './search-task.js';

/** Half of the queries, chosen by nothing that they say. */
const isInFirstHalf = ({ id }: Query): boolean => spread(id) % 2 === 0;
// In the middle the usual one.
const usual = '0.6';
const weights = ['0.15', '0.3', usual, '1.2', '2.4'];

/** Whether queries find what was judged to answer them: by both, or by words or meaning alone. */
export const searchEvaluation = (
  set: SearchSet,
  mode: 'hybrid' | 'words' | 'meaning',
): Evaluation => ({
  set: set.name,
  name: mode === 'hybrid' ? 'search' : `search by ${mode} alone`,
  run: async (place) => {
    const task = await readSearchTask(place, set);
    const queries = sampleOf(task.queries, place.sample, ({ id }) => id);
    const run = await answer(place, task, queries, { mode });
    return figures(queries, [
      ['nDCG@10', (query) => gain(task, run, query)],
      ['recall@20', ({ id }) => recallAt(20, run.get(id) ?? [], relevantOf(task.grades.get(id)!))],
    ]);
  },
});

/** The weight of words is found on one half of the queries and judged on the other. */
export const wordWeightEvaluation = (set: SearchSet): Evaluation => ({
  set: set.name,
  name: 'search, second half of the queries',
  run: async (place) => {
    const task = await readSearchTask(place, set);
    const queries = sampleOf(task.queries, place.sample, ({ id }) => id);
    const runs = new Map<string, Run>();
    for (const weight of weights)
      runs.set(weight, await answer(place, task, queries, { 'word-weight': weight }));
    const first = queries.filter(isInFirstHalf);
    const found = (weight: string) =>
      first.reduce((sum, query) => sum + gain(task, runs.get(weight)!, query), 0);
    const best = weights.reduce((a, b) => (found(b) > found(a) ? b : a));
    return figures(
      queries.filter((query) => !isInFirstHalf(query)),
      [
        [`nDCG@10, words ${best} as on the first`, (query) => gain(task, runs.get(best)!, query)],
        ['nDCG@10, as it comes', (query) => gain(task, runs.get(usual)!, query)],
      ],
    );
  },
});

async function answer(
  place: Workplace,
  { papers }: SearchTask,
  queries: readonly Query[],
  options: Record<string, string>,
): Promise<Run> {
  const file = join(place.folder, 'queries.jsonl');
  await writeFile(file, queries.map((query) => `${JSON.stringify(query)}\n`).join(''));
  return rank(place, { papers, queries: file, ...options });
}

const gain = ({ grades }: SearchTask, run: Run, { id }: Query): number =>
  ndcgAt(10, run.get(id) ?? [], grades.get(id)!);

const relevantOf = (grades: ReadonlyMap<string, number>): Set<string> =>
  new Set([...grades].filter(([, grade]) => grade > 0).map(([id]) => id));
