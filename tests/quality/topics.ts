import { innerProduct, type Vector } from '../../embeddings/index.js';
import { seededRandom } from '../bench/clusters.js';

const rounds = 20;
const seed = 3;

/** The topic of each vector, 0 to `count` − 1, by spherical k-means from seeded random vectors (Dhillon and Modha 2001). */
export function topicsOf(vectors: readonly Vector[], count: number): number[] {
  const random = seededRandom(seed);
  let centres = Array.from(
    { length: count },
    () => vectors[Math.floor(random() * vectors.length)]!,
  );
  let topics = vectors.map((vector) => nearest(vector, centres));
  for (let round = 0; round < rounds; round++) {
    centres = centres.map((centre, topic) =>
      unitSum(
        vectors.filter((_, at) => topics[at] === topic),
        centre,
      ),
    );
    topics = vectors.map((vector) => nearest(vector, centres));
  }
  return topics;
}

function nearest(vector: Vector, centres: readonly Vector[]): number {
  const cosines = centres.map((centre) => innerProduct(vector, centre, 0));
  return cosines.indexOf(Math.max(...cosines));
}

/** The direction of the sum; `before` when nothing is summed. */
function unitSum(vectors: readonly Vector[], before: Vector): Vector {
  if (vectors.length === 0) return before;
  const sum = new Float64Array(before.length);
  for (const vector of vectors)
    vector.forEach((value, at) => {
      sum[at]! += value;
    });
  const length = Math.hypot(...sum);
  return Float32Array.from(sum, (value) => value / length);
}
