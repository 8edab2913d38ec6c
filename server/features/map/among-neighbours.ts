import type { Place } from './map.js';

export interface PlacedNeighbour extends Place {
  /** Cosine to the paper that is looked for a place for. */
  readonly score: number;
}

// More would pull every paper to the middle of the map.
export const neighboursAsked = 5;
// Of two papers that are all but the same, neither hides the other.
const leastDistance = 0.01;

/** Where a paper belongs: the mean of its nearest neighbours' places, the nearer the more; null without neighbours. */
export function amongNeighbours(neighbours: readonly PlacedNeighbour[]): Place | null {
  const nearest = [...neighbours].sort((a, b) => b.score - a.score).slice(0, neighboursAsked);
  let x = 0;
  let y = 0;
  let total = 0;
  for (const neighbour of nearest) {
    const weight = 1 / Math.max(leastDistance, 1 - neighbour.score) ** 2;
    x += weight * neighbour.x;
    y += weight * neighbour.y;
    total += weight;
  }
  return total === 0 ? null : { x: x / total, y: y / total };
}
