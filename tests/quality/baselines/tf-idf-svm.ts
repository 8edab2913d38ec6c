import type { Baseline } from './baseline.js';
import { type Example, fitByDuals, squaredHinge } from './dual-descent.js';
import { dot } from './sparse-row.js';
import { tfIdf } from './tf-idf.js';

const strength = 0.01;
const negatives = 1_500;

/**
 * A linear support vector machine on TF-IDF for each reader, likes against random papers, both sides weighing the same
 * (github.com/karpathy/arxiv-sanity-lite, with single words).
 */
export const tfIdfSvm: Baseline = {
  name: 'TF-IDF SVM',
  prepare: async (_, { papers }) => {
    const { rows, size } = tfIdf(papers);
    return ({ likes, dislikes, others }) => {
      const against = [...dislikes, ...others(negatives)];
      const total = likes.length + against.length;
      const side = (of: readonly number[], label: 1 | -1): Example[] =>
        of.map((at) => ({
          row: rows[at]!,
          label,
          cost: (strength * total) / (2 * of.length),
        }));
      const weights = fitByDuals([...side(likes, 1), ...side(against, -1)], size, squaredHinge);
      return rows.map((row) => dot(row, weights));
    };
  },
};
