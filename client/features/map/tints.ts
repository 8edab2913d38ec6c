import type { Places } from './places';

export type Rgb = [number, number, number];

/** The colour that a token holds now, whatever theme is on. */
export function tokenColour(name: string): Rgb {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const number = Number.parseInt(value.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

export const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];

/** Four bytes a row. */
export function paintRows(
  rows: number,
  colourOf: (row: number) => Rgb,
  alphaOf: (row: number) => number,
): Uint8Array {
  const colours = new Uint8Array(rows * 4);
  for (let row = 0; row < rows; row++) {
    const [red, green, blue] = colourOf(row);
    colours[4 * row] = red;
    colours[4 * row + 1] = green;
    colours[4 * row + 2] = blue;
    colours[4 * row + 3] = Math.round(255 * alphaOf(row));
  }
  return colours;
}

/** How new each row is among all, from 0 for the oldest to 1. */
export function newness({ days }: Places): (row: number) => number {
  const sorted = Int32Array.from(days).sort();
  const rank = new Map<number, number>();
  sorted.forEach((day, at) => {
    rank.set(day, at);
  });
  return (row) => rank.get(days[row]!)! / Math.max(1, sorted.length - 1);
}
