import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperRow } from './data-files.js';
import { groups, type Interaction, readJsonl, readTable, without } from './data-files.js';
import { type Evaluation, figures } from './figure.js';
import { ndcgAt } from './metrics.js';
import { rank, sampleOf, spread, type Workplace } from './rank-run.js';

export interface SimilarChoice {
  readonly set: string;
  /** Near so many papers of a reader. */
  readonly to: number;
  /** How many more papers a reader has to have, which are looked for. */
  readonly others: number;
  /** Whether half of the readers tell what is read together. */
  readonly readers?: boolean;
  readonly hidden?: readonly string[];
  readonly name: string;
}

/** Two quarters of the readers tell what is read together, one was tuned on, one is measured. */
const quarterOf = (userId: string): number => spread(userId) % 4;
const measured = 3;

/** How many of the first ten papers like some of a reader's are that reader's too. */
export const similarEvaluation = (choice: SimilarChoice): Evaluation => ({
  set: choice.set,
  name: choice.name,
  run: async (place) => {
    const rows = await readTable<keyof Interaction>(
      join(place.data, choice.set, 'interactions.tsv'),
    );
    const libraries = groups(
      rows.filter(({ rating }) => rating === '1').map((row) => [row.userId, row.paperId]),
    );
    const users = [...libraries].filter(
      ([user, papers]) => quarterOf(user) === measured && papers.size >= choice.to + choice.others,
    );
    const asked = sampleOf(users, place.sample, ([user]) => user).map(([user, papers]) =>
      split(user, [...papers], choice.to),
    );
    const run = await answer(place, choice, asked, rows);
    return figures(asked, [
      ['precision@10', ({ user, sought }) => share(run.get(user) ?? [], sought)],
      ['nDCG@10', ({ user, sought }) => ndcgAt(10, run.get(user) ?? [], gradesOf(sought))],
    ]);
  },
});

interface Asked {
  readonly user: string;
  readonly given: readonly string[];
  readonly sought: ReadonlySet<string>;
}

/** Which papers are given follows from their names alone. */
function split(user: string, papers: readonly string[], to: number): Asked {
  const order = [...papers].sort((a, b) => spread(user + a) - spread(user + b));
  return { user, given: order.slice(0, to), sought: new Set(order.slice(to)) };
}

async function answer(
  place: Workplace,
  { set, readers, hidden = [] }: SimilarChoice,
  asked: readonly Asked[],
  rows: readonly Interaction[],
) {
  const papers = await readJsonl<PaperRow>(join(place.data, set, 'papers.jsonl.gz'));
  const given = asked.flatMap(({ user, given }) => given.map((paper) => `${user}\t${paper}`));
  const likes = rows
    .filter(({ userId }) => quarterOf(userId) < 2)
    .map(({ userId, paperId, rating }) => [userId, paperId, rating].join('\t'));
  const files = {
    papers: ['papers.jsonl', papers.map((row) => JSON.stringify(without(row, hidden)))],
    'similar-sets': ['sets.tsv', ['requestId\tpaperId', ...given]],
    ...(readers && { interactions: ['likes.tsv', ['userId\tpaperId\trating', ...likes]] }),
  } as Record<string, [string, string[]]>;
  const options: Record<string, string> = { k: '10' };
  for (const [option, [name, lines]] of Object.entries(files)) {
    options[option] = join(place.folder, name);
    await writeFile(options[option], `${lines.join('\n')}\n`);
  }
  return rank(place, options);
}

const share = (list: readonly string[], sought: ReadonlySet<string>): number =>
  list.slice(0, 10).filter((id) => sought.has(id)).length / 10;
const gradesOf = (sought: ReadonlySet<string>): Map<string, number> =>
  new Map([...sought].map((id) => [id, 1]));
