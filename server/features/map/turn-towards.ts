import type { Place } from './map.js';

/**
 * Turns, and where it helps mirrors, a layout so that its places are as near as can be to where they were (the orthogonal
 * Procrustes problem in the plane). Distances between papers stay as they are.
 * @param before in the same order; null for those that had no place.
 */
export function turnTowards(places: readonly Place[], before: readonly (Place | null)[]): Place[] {
  const pairs = places.flatMap((place, at) => {
    const old = before[at];
    return old ? [{ place, old }] : [];
  });
  const plain = turnFor(pairs, 1);
  const mirrored = turnFor(pairs, -1);
  const { cos, sin, mirror } = mirrored.length > plain.length ? mirrored : plain;
  return places.map(({ x, y }) => ({
    x: cos * x - sin * y * mirror,
    y: sin * x + cos * y * mirror,
  }));
}

function turnFor(pairs: readonly { place: Place; old: Place }[], mirror: 1 | -1) {
  let along = 0;
  let across = 0;
  for (const { place, old } of pairs) {
    const y = place.y * mirror;
    along += place.x * old.x + y * old.y;
    across += place.x * old.y - y * old.x;
  }
  const length = Math.hypot(along, across);
  return length === 0
    ? { cos: 1, sin: 0, length, mirror }
    : { cos: along / length, sin: across / length, length, mirror };
}
