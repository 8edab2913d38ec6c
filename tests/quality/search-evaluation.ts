import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonl, readTable } from './data-files.js';
import { type Evaluation, figures } from './figure.js';
import { ndcgAt, recallAt } from './metrics.js';
import { rank, sampleOf } from './rank-run.js';

interface Query {
  readonly id: string;
  readonly text: string;
}

/** Whether queries find what was judged to answer them, in the papers of `corpus`. */
export function searchEvaluation(set: string, corpus: string, slow = false): Evaluation {
  return {
    set,
    name: 'search',
    slow,
    run: async (place) => {
      const folder = join(place.data, set);
      const grades = await readGrades(join(folder, 'qrels.tsv'));
      const asked = (await readJsonl<Query>(join(folder, 'queries.jsonl'))).filter(({ id }) =>
        grades.has(id),
      );
      const queries = sampleOf(asked, place.sample, ({ id }) => id);
      const file = join(place.folder, 'queries.jsonl');
      await writeFile(file, queries.map((query) => `${JSON.stringify(query)}\n`).join(''));
      const run = await rank(place, {
        papers: join(place.data, corpus, 'papers.jsonl.gz'),
        queries: file,
      });
      const listOf = ({ id }: Query) => run.get(id) ?? [];
      return figures(queries, [
        ['nDCG@10', (query) => ndcgAt(10, listOf(query), grades.get(query.id)!)],
        ['recall@20', (query) => recallAt(20, listOf(query), relevantOf(grades.get(query.id)!))],
      ]);
    },
  };
}

async function readGrades(path: string): Promise<Map<string, Map<string, number>>> {
  const grades = new Map<string, Map<string, number>>();
  for (const row of await readTable<'queryId' | 'paperId' | 'grade'>(path)) {
    if (!grades.has(row.queryId)) grades.set(row.queryId, new Map());
    grades.get(row.queryId)!.set(row.paperId, Number(row.grade));
  }
  return grades;
}

const relevantOf = (grades: ReadonlyMap<string, number>): Set<string> =>
  new Set([...grades].filter(([, grade]) => grade > 0).map(([id]) => id));
