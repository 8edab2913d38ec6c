import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameWork, type Verdict } from '../../server/features/duplicates/same-work.js';
import type { WorkRecord } from '../../server/features/duplicates/work-record.js';
import { projectRoot } from '../../server/project-root.js';
import { type Evaluation, type Figure, figures } from './figure.js';

/** Two records as sources give them, and whether a librarian says that they are of one work. */
interface LabelledPair {
  readonly same: boolean;
  readonly kind: string;
  readonly a: LabelledRecord;
  readonly b: LabelledRecord;
}

type LabelledRecord = Omit<WorkRecord, 'keys'> & { readonly ids: readonly string[] };

export interface JudgedPair extends LabelledPair {
  readonly verdict: Verdict;
}

/**
 * The files of pairs. What went wrong was looked at in development files only; the independent pairs and the second ones
 * were written by someone who had not read the rule they judged first, the third ones in rounds while it was mended.
 */
export const labelledSets = [
  'development',
  'held-out',
  'independent-development',
  'independent-held-out',
  'second-development',
  'third-development',
] as const;

type LabelledSet = (typeof labelledSets)[number];

/** Every pair of a file with what the desk makes of it. */
export function judgePairs(set: LabelledSet): JudgedPair[] {
  const file = join(projectRoot, 'tests/quality/duplicates', `${set}.jsonl`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const pair: LabelledPair = JSON.parse(line);
    return { ...pair, verdict: sameWork(recordOf(pair.a), recordOf(pair.b)) };
  });
}

const recordOf = ({ ids, ...record }: LabelledRecord): WorkRecord => ({ ...record, keys: ids });

/** How often the desk is right that two records are one work, and how many of those it finds. */
export const duplicatesEvaluation = (name: LabelledSet): Evaluation => ({
  set: 'duplicates',
  ownData: true,
  name,
  run: async () => agreement(judgePairs(name)),
});

/** Over the pairs that the desk makes one, and over those that are one. */
export const agreement = (pairs: readonly Pick<JudgedPair, 'same' | 'verdict'>[]): Figure[] =>
  figures(pairs, [
    ['precision', ({ verdict, same }) => (verdict === 'SAME' ? Number(same) : Number.NaN)],
    ['recall', ({ verdict, same }) => (same ? Number(verdict === 'SAME') : Number.NaN)],
  ]);
