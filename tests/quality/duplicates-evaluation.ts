import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameWork, type Verdict } from '../../server/features/duplicates/same-work.js';
import type { WorkRecord } from '../../server/features/duplicates/work-record.js';
import { projectRoot } from '../../server/project-root.js';
import { type Evaluation, figures } from './figure.js';

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

/** Every pair of a file with what the desk makes of it; only the development half was looked at while the rule was made. */
export function judgePairs(half: 'development' | 'held-out'): JudgedPair[] {
  const file = join(projectRoot, 'tests/quality/duplicates', `${half}.jsonl`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const pair: LabelledPair = JSON.parse(line);
    return { ...pair, verdict: sameWork(recordOf(pair.a), recordOf(pair.b)) };
  });
}

const recordOf = ({ ids, ...record }: LabelledRecord): WorkRecord => ({ ...record, keys: ids });

/** How often the desk is right that two records are one work, and how many of those it finds. */
export const duplicatesEvaluation = (half: 'development' | 'held-out'): Evaluation => ({
  set: 'duplicates',
  ownData: true,
  name: half,
  run: async () =>
    figures(judgePairs(half), [
      ['precision', ({ verdict, same }) => (verdict === 'SAME' ? Number(same) : Number.NaN)],
      ['recall', ({ verdict, same }) => (same ? Number(verdict === 'SAME') : Number.NaN)],
    ]),
});
