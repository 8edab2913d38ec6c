import { join } from 'node:path';
import { groups, type Interaction, readTable, writeTable } from './data-files.js';
import { type Evaluation, figures } from './figure.js';
import { recallAt } from './metrics.js';
import { rank, sampleOf, spread } from './rank-run.js';

// Readers with few likes come to a desk of readers with many.
const newcomers = 5;

/**
 * How much of what readers keep later is in their lists. With `kept`, a fifth of the readers have only so many of their
 * ratings left, and their lists are the ones that are measured.
 */
export function libraryEvaluation(set: string, kept?: number): Evaluation {
  return {
    set,
    name: kept === undefined ? 'libraries' : `${kept} likes`,
    run: async (place) => {
      const folder = join(place.data, set);
      const rows = await readTable<keyof Interaction>(join(folder, 'interactions.tsv'));
      const held = groups(
        rows.filter(({ split }) => split === 'test').map((row) => [row.userId, row.paperId]),
      );
      const measured = (user: string) => kept === undefined || spread(user) % newcomers === 0;
      const users = sampleOf([...held.keys()].filter(measured), place.sample, (user) => user);
      const train = rows.filter(({ split }) => split !== 'test');
      const left = kept === undefined ? train : keep(train, kept, measured);
      const run = await rank(place, {
        papers: join(folder, 'papers.jsonl.gz'),
        interactions: await writeInteractions(join(place.folder, 'interactions.tsv'), left),
        users: await writeTable(
          join(place.folder, 'users.txt'),
          [],
          users.map((user) => [user]),
        ),
      });
      const recall = (k: number) =>
        [
          `recall@${k}`,
          (user: string) => recallAt(k, run.get(user) ?? [], held.get(user)!),
        ] as const;
      return figures(users, [10, 50, 100].map(recall));
    },
  };
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

const columns = ['userId', 'paperId', 'rating', 'date'] as const;

/** Without the split: the command is never shown what was held out. */
export const writeInteractions = (path: string, rows: readonly Interaction[]): Promise<string> =>
  writeTable(
    path,
    columns,
    rows.map((row) => columns.map((name) => row[name])),
  );
