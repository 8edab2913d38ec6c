import { UMAP } from 'umap-js';
import type { Vector } from '../../../embeddings/index.js';
import type { Place } from './map.js';
import { normalise } from './normalise.js';
import { PlaceFinder } from './place-finder.js';
import { principalAxes } from './principal-axes.js';
import { seededRandom } from './seeded-random.js';
import { turnTowards } from './turn-towards.js';

const neighbours = 15;
/** UMAP's distances between papers are about 1, so that its map is about this wide. */
const spread = 6;
/** A map that was drawn before is mended, not made anew. */
const anew = { rounds: 300, learningRate: 1 };
const again = { rounds: 20, learningRate: 0.05 };

/**
 * Papers on a plane, those of like meaning side by side (UMAP, McInnes et al. 2018). The same papers give the same map; one
 * that was drawn before is begun from where its papers were.
 * @param vectors unit vectors, at least four.
 * @param before where each was; null for those that had no place.
 */
export function layOut(vectors: readonly Vector[], before: readonly (Place | null)[]): Place[] {
  const known = before.filter((place) => place !== null).length;
  const effort = known > vectors.length / 2 ? again : anew;
  const random = seededRandom(1);
  const start = effort === again ? beside(vectors, before) : principalAxes(vectors, random);
  const umap = new UMAP({
    nNeighbors: Math.min(neighbours, vectors.length - 1),
    minDist: 0.12,
    nEpochs: effort.rounds,
    learningRate: effort.learningRate,
    random,
  });
  // Typed arrays do as well as what the signature asks for, in an eighth of the memory.
  umap.initializeFit(vectors as unknown as number[][]);
  const places = umap.getEmbedding();
  normalise(start).forEach(({ x, y }, at) => {
    places[at]![0] = x * spread;
    places[at]![1] = y * spread;
  });
  for (let round = 0; round < effort.rounds; round++) umap.step();
  const found = normalise(umap.getEmbedding().map(([x, y]) => ({ x: x!, y: y! })));
  return turnTowards(found, before);
}

/** Where papers were; new ones among their neighbours. */
function beside(vectors: readonly Vector[], before: readonly (Place | null)[]): Place[] {
  const drawn = before.flatMap((place, at) => (place ? [{ place, vector: vectors[at]! }] : []));
  const finder = new PlaceFinder(drawn);
  return before.map((place, at) => place ?? finder.placeOf(vectors[at]!));
}
