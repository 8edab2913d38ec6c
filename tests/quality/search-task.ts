import { join } from 'node:path';
import { type PaperRow, readJsonl, readTable, writePapers } from './data-files.js';
import { sampleOf, type Workplace } from './rank-run.js';

export interface Query {
  readonly id: string;
  readonly text: string;
}

/** Queries of one set over the papers of another. */
export interface SearchSet {
  readonly name: string;
  readonly corpus: string;
  /** Besides the answers so many papers, chosen by nothing that they say; all when not given. */
  readonly others?: number;
}

/** Grades of papers by query. */
export type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface SearchTask {
  /** The file of papers that are searched. */
  readonly papers: string;
  readonly queries: readonly Query[];
  readonly grades: Grades;
}

/** Only queries that some paper answers. */
export async function readSearchTask(place: Workplace, set: SearchSet): Promise<SearchTask> {
  const folder = join(place.data, set.name);
  const grades = await readGrades(join(folder, 'qrels.tsv'));
  const asked = await readJsonl<Query>(join(folder, 'queries.jsonl'));
  const all = join(place.data, set.corpus, 'papers.jsonl.gz');
  const papers = set.others === undefined ? all : await part(all, grades, set.others, place);
  return { papers, queries: asked.filter(({ id }) => grades.has(id)), grades };
}

async function readGrades(path: string): Promise<Grades> {
  const grades = new Map<string, Map<string, number>>();
  for (const row of await readTable<'queryId' | 'paperId' | 'grade'>(path)) {
    if (!grades.has(row.queryId)) grades.set(row.queryId, new Map());
    grades.get(row.queryId)!.set(row.paperId, Number(row.grade));
  }
  return grades;
}

/** The answers and some others, as a file of their own. */
async function part(
  all: string,
  grades: Grades,
  others: number,
  { folder }: Workplace,
): Promise<string> {
  const answers = new Set([...grades.values()].flatMap((graded) => [...graded.keys()]));
  const rows = await readJsonl<PaperRow>(all);
  const isAnswer = ({ id }: PaperRow) => answers.has(String(id));
  const kept = [
    ...rows.filter(isAnswer),
    ...sampleOf(
      rows.filter((row) => !isAnswer(row)),
      others,
      ({ id }) => String(id),
    ),
  ];
  return writePapers(join(folder, 'some-papers.jsonl.gz'), kept);
}
