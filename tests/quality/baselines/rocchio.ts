import type { Baseline } from './baseline.js';
import { addTo, dot } from './sparse-row.js';
import { tfIdf } from './tf-idf.js';

/** The inner product with the sum of the likes' TF-IDF rows (Rocchio 1971, without negatives). */
export const rocchio: Baseline = {
  name: 'Rocchio',
  prepare: async (_, { papers }) => {
    const { rows, size } = tfIdf(papers);
    return ({ likes }) => {
      const sum = new Float64Array(size);
      for (const at of likes) addTo(sum, rows[at]!, 1);
      return rows.map((row) => dot(row, sum));
    };
  },
};
