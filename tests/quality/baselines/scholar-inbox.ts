import { vectorsOf } from '../paper-vectors.js';
import type { Baseline } from './baseline.js';
import { type Example, fitByDuals, logistic } from './dual-descent.js';
import { dot, type SparseRow } from './sparse-row.js';

const strength = 0.1;
// The share of explicit dislikes in the weight of the negatives, and how much all negatives weigh.
const shareOfDislikes = 0.8;
const weightOfNegatives = 5;
const negatives = 5_000;

/** Scholar Inbox's logistic regression on frozen vectors, with its weights of classes (arXiv 2504.08385). */
export const scholarInbox: Baseline = {
  name: 'Scholar Inbox',
  prepare: async (place, { papers }) => {
    const vectors = await vectorsOf(place, papers);
    const slots = Uint32Array.from(vectors[0]!, (_, slot) => slot);
    const rows = vectors.map((values): SparseRow => ({ slots, values }));
    return ({ likes, dislikes, others }) => {
      const random = others(negatives);
      const weight = classWeights(likes.length, dislikes.length, random.length);
      const examples = (of: readonly number[], label: 1 | -1, each: number): Example[] =>
        of.map((at) => ({ row: rows[at]!, label, cost: strength * each }));
      const weights = fitByDuals(
        [
          ...examples(likes, 1, weight.like),
          ...examples(dislikes, -1, weight.dislike),
          ...examples(random, -1, weight.random),
        ],
        slots.length,
        logistic,
      );
      return rows.map((row) => dot(row, weights));
    };
  },
};

/** What one example of each class weighs: nT/nP, nT·S·V/(V·nN + (1−V)·nR) and nT·S·(1−V)/(V·nN + (1−V)·nR). */
export function classWeights(
  likes: number,
  dislikes: number,
  random: number,
): { like: number; dislike: number; random: number } {
  const total = likes + dislikes + random;
  const rest = 1 - shareOfDislikes;
  const each = (total * weightOfNegatives) / (shareOfDislikes * dislikes + rest * random);
  return { like: total / likes, dislike: each * shareOfDislikes, random: each * rest };
}
