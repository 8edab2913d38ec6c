import type { Vector } from '../../embeddings/index.js';

/** Numbers from 0 to 1 that a seed decides (mulberry32, public domain algorithm by Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Up to `count` different items in random order. */
export function choose<T>(items: readonly T[], count: number, random: () => number): T[] {
  const left = [...items];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen;
}

/** Unit vectors that lie in clusters, as papers of fields do; the n-th is in cluster n modulo `clusters`. */
export function* clusteredVectors(
  count: number,
  dimension: number,
  clusters: number,
  seed = 7,
): Generator<Vector> {
  const random = seededRandom(seed);
  const normal = () =>
    Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random());
  const centres = Array.from({ length: clusters }, () =>
    Float32Array.from({ length: dimension }, normal),
  );
  for (let at = 0; at < count; at++) {
    const centre = centres[at % clusters]!;
    yield unit(Float32Array.from(centre, (value) => value + 0.9 * normal()));
  }
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length) as Vector;
}
