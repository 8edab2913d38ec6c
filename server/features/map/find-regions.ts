import { kmeans } from 'ml-kmeans';
import type { Place } from './map.js';

/** A region's middle, and its number. */
export interface RegionPlace extends Place {
  readonly id: number;
}

const bounds = { fewest: 3, most: 24 };

/**
 * Divides the map into regions of papers that lie together (k-means). Regions of the map before are where the search begins,
 * so that a region keeps its number as long as its papers stay together.
 */
export function findRegions(
  places: readonly Place[],
  before: readonly RegionPlace[],
): RegionPlace[] {
  const data = places.map(({ x, y }) => [x, y]);
  const wanted = Math.max(before.length, regionCount(places.length));
  const start = before.map(({ x, y }) => [x, y]);
  while (start.length < wanted) start.push(loneliest(data, start));
  const { centroids } = kmeans(data, wanted, { initialization: start });
  let last = Math.max(0, ...before.map(({ id }) => id));
  return centroids.map(([x, y], at) => ({ id: before[at]?.id ?? ++last, x: x!, y: y! }));
}

/** About the third of the root, so that a desk of 130 papers has 4 regions and one of 5,000 has 24. */
const regionCount = (papers: number): number =>
  Math.min(bounds.most, Math.max(bounds.fewest, Math.round(Math.sqrt(papers) / 3)));

/** The place farthest from all that are chosen; without any, the first. */
function loneliest(data: readonly number[][], chosen: readonly number[][]): number[] {
  let best = { place: data[0]!, distance: -1 };
  if (chosen.length === 0) return best.place;
  for (const place of data) {
    const distance = Math.min(
      ...chosen.map(([x, y]) => (place[0]! - x!) ** 2 + (place[1]! - y!) ** 2),
    );
    if (distance > best.distance) best = { place, distance };
  }
  return best.place;
}
