import { join } from 'node:path';
import {
  groups,
  type Interaction,
  type PaperRow,
  readJsonl,
  readTable,
  without,
} from './data-files.js';
import { sampleOf, spread, type Workplace } from './rank-run.js';
import type { RankingTask } from './ranking-task.js';

// Readers with few likes come to a desk of readers with many.
const newcomers = 5;

export interface LibraryChoice {
  readonly set: string;
  /** Fields of papers that nobody is shown. */
  readonly hidden?: readonly string[];
  /** Only so many ratings are left to a fifth of the readers, whose lists are asked for. */
  readonly kept?: number;
}

/** A list of all papers for each reader with held-out likes, and those likes by reader. */
export async function libraryTask(
  place: Workplace,
  { set, hidden = [], kept }: LibraryChoice,
): Promise<{ task: RankingTask; held: Map<string, Set<string>> }> {
  const folder = join(place.data, set);
  const papers = await readJsonl<PaperRow>(join(folder, 'papers.jsonl.gz'));
  const rows = await readTable<keyof Interaction>(join(folder, 'interactions.tsv'));
  const held = groups(
    rows.filter(({ split }) => split === 'test').map((row) => [row.userId, row.paperId]),
  );
  const measured = (user: string) => kept === undefined || spread(user) % newcomers === 0;
  const users = sampleOf([...held.keys()].filter(measured), place.sample, (user) => user);
  const train = rows.filter(({ split }) => split !== 'test');
  const task = {
    papers: papers.map((row) => without(row, hidden)),
    ratings: kept === undefined ? train : keep(train, kept, measured),
    asked: users.map((userId) => ({ id: userId, userId })),
  };
  return { task, held };
}

function keep(
  rows: readonly Interaction[],
  count: number,
  isCut: (userId: string) => boolean,
): Interaction[] {
  const seen = new Map<string, number>();
  const shuffled = [...rows].sort(
    (a, b) => spread(a.userId + a.paperId) - spread(b.userId + b.paperId),
  );
  return shuffled.filter(({ userId }) => {
    const before = seen.get(userId) ?? 0;
    seen.set(userId, before + 1);
    return !isCut(userId) || before < count;
  });
}
