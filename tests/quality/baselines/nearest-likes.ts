import { innerProduct } from '../../../embeddings/index.js';
import { mean } from '../metrics.js';
import { vectorsOf } from '../paper-vectors.js';
import type { Baseline } from './baseline.js';

const near = 3;

/** The mean cosine with the three nearest likes, by the model's vectors. */
export const nearestLikes: Baseline = {
  name: 'three nearest likes',
  prepare: async (place, { papers }) => {
    const vectors = await vectorsOf(place, papers);
    return ({ likes }) => {
      const liked = likes.map((at) => vectors[at]!);
      return vectors.map((vector) => {
        const cosines = Float64Array.from(liked, (like) => innerProduct(vector, like, 0));
        return mean([...cosines.sort().slice(-near)]);
      });
    };
  },
};
