import { join } from 'node:path';
import { type Interaction, writePapers, writeTable } from './data-files.js';
import { rank } from './rank-run.js';
import type { AskedList, Ranker } from './ranking-task.js';

/** The desk itself, through its rank command. */
export const deskRanker: Ranker = {
  name: 'desk',
  lists: async (place, { papers, ratings, asked, asOf }) => {
    const file = (name: string) => join(place.folder, name);
    return rank(place, {
      papers: await writePapers(file('papers.jsonl.gz'), papers),
      interactions: await writeInteractions(file('interactions.tsv'), ratings),
      ...(asked[0]?.among
        ? { candidates: await writeCandidates(file('candidates.tsv'), asked) }
        : { users: await writeUsers(file('users.txt'), asked) }),
      ...(asOf && { 'as-of': asOf }),
      match: true,
    });
  },
};

const columns = ['userId', 'paperId', 'rating', 'date'] as const;

/** Without the split: the command is never shown what was held out. */
const writeInteractions = (path: string, rows: readonly Interaction[]): Promise<string> =>
  writeTable(
    path,
    columns,
    rows.map((row) => columns.map((name) => row[name])),
  );

const writeCandidates = (path: string, asked: readonly AskedList[]): Promise<string> =>
  writeTable(
    path,
    ['requestId', 'userId', 'paperId'],
    asked.flatMap(({ id, userId, among }) => among!.map((paperId) => [id, userId, paperId])),
  );

const writeUsers = (path: string, asked: readonly AskedList[]): Promise<string> =>
  writeTable(
    path,
    [],
    asked.map(({ userId }) => [userId]),
  );
