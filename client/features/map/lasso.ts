import type { Places } from './places';

export interface Point {
  x: number;
  y: number;
}

/** Rows of the papers within a shape drawn on the map. */
export function rowsWithin(shape: Point[], places: Places): number[] {
  const rows: number[] = [];
  const [left, right] = range(shape.map(({ x }) => x));
  const [bottom, top] = range(shape.map(({ y }) => y));
  for (let row = 0; row < places.count; row++) {
    const x = places.x[row]!;
    const y = places.y[row]!;
    if (x >= left && x <= right && y >= bottom && y <= top && isWithin(x, y, shape)) rows.push(row);
  }
  return rows;
}

const range = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** A line from the point outwards crosses the edge an odd number of times. */
function isWithin(x: number, y: number, shape: Point[]): boolean {
  let within = false;
  shape.forEach((a, at) => {
    const b = shape[(at + 1) % shape.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  });
  return within;
}
