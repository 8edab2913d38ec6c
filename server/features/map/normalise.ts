import type { Place } from './map.js';

/** Moves and scales places so that their mean is 0, 0 and their root mean square distance from it 1. */
export function normalise(places: readonly Place[]): Place[] {
  const x = mean(places.map((place) => place.x));
  const y = mean(places.map((place) => place.y));
  const moved = places.map((place) => ({ x: place.x - x, y: place.y - y }));
  const spread = Math.sqrt(mean(moved.map((place) => place.x ** 2 + place.y ** 2))) || 1;
  return moved.map((place) => ({ x: place.x / spread, y: place.y / spread }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
