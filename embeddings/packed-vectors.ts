import { setImmediate as turn } from 'node:timers/promises';
import type { Vector } from './embedder.js';
import type { IndexEntry } from './vector-index.js';
import { checkEntry } from './vector-rules.js';

/** Rows handled between two turns of the event loop: well under a millisecond. */
const ROWS = 256;

/** Labels and their vectors one after the other, in memory that can move between threads. */
export interface PackedVectors {
  readonly labels: Uint32Array;
  readonly vectors: Float32Array;
}

/** Packs entries in moderate pieces. @throws RangeError at the first bad entry */
export async function packEntries(
  entries: readonly IndexEntry[],
  dimension: number,
): Promise<PackedVectors[]> {
  const pieces: PackedVectors[] = [];
  for (const piece of slices(entries)) {
    if (pieces.length > 0) await turn();
    for (const entry of piece) checkEntry(entry, dimension);
    pieces.push(pack(piece, dimension));
  }
  return pieces;
}

function pack(entries: readonly IndexEntry[], dimension: number): PackedVectors {
  const vectors = new Float32Array(entries.length * dimension);
  entries.forEach(({ vector }, row) => {
    vectors.set(vector, row * dimension);
  });
  return { labels: Uint32Array.from(entries, ({ label }) => label), vectors };
}

/** Each label with its vector in this thread's own kind of array; the vectors of one piece share its memory. */
export function unpack({ labels, vectors }: PackedVectors, dimension: number): [number, Vector][] {
  const numbers = new Float32Array(vectors.buffer);
  return Array.from(labels, (label, row) => {
    return [label, numbers.subarray(row * dimension, (row + 1) * dimension)];
  });
}

/** Cuts a list in pieces of moderate size. */
export function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS) {
    yield items.slice(start, start + ROWS);
  }
}
