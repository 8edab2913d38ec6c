import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { NO_LABEL } from './hnsw-graph.js';
import { VectorTable } from './vector-table.js';

const ROWS_A_PIECE = 512;

/**
 * Writes the label of each slot of a graph (uint32, NO_LABEL for a tombstone), then the vectors of
 * the labels in that order (float32, as the processor lays them out, like hnswlib's own files).
 */
export function writeVectorFile(path: string, slots: readonly number[], table: VectorTable): void {
  const file = openSync(path, 'w');
  try {
    writeWhole(file, Uint32Array.from(slots));
    const labels = slots.filter(isLive);
    for (let start = 0; start < labels.length; start += ROWS_A_PIECE) {
      writeWhole(file, rows(labels.slice(start, start + ROWS_A_PIECE), table));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * What {@link writeVectorFile} wrote, and the SHA-256 of the file in hexadecimal: read once, in one go, by who has nothing
 * else to do. @throws when the file is shorter than `slots` says.
 */
export function readVectorFile(
  path: string,
  slots: number,
  dimension: number,
): { slots: Uint32Array; table: VectorTable; sha256: string } {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  try {
    const labelOf = new Uint32Array(slots);
    readWhole(file, labelOf, hash);
    const table = new VectorTable(dimension);
    const rows = new Float32Array(ROWS_A_PIECE * dimension);
    const labels = labelOf.filter(isLive);
    for (let start = 0; start < labels.length; start += ROWS_A_PIECE) {
      const piece = labels.subarray(start, start + ROWS_A_PIECE);
      readWhole(file, rows.subarray(0, piece.length * dimension), hash);
      piece.forEach((label, row) => {
        table.set(label, rows.subarray(row * dimension, (row + 1) * dimension));
      });
    }
    hashRest(file, hash);
    return { slots: labelOf, table, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function isLive(label: number): boolean {
  return label !== NO_LABEL;
}

function rows(labels: readonly number[], table: VectorTable): Float32Array {
  const numbers = new Float32Array(labels.length * table.dimension);
  labels.forEach((label, row) => {
    numbers.set(table.get(label)!, row * table.dimension);
  });
  return numbers;
}

function writeWhole(file: number, array: Uint32Array | Float32Array): void {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written);
  }
}

function readWhole(file: number, into: Uint32Array | Float32Array, hash: Hash): void {
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  for (let filled = 0; filled < bytes.length; ) {
    const read = readSync(file, bytes, filled, bytes.length - filled, null);
    if (read === 0) throw new Error('The file of vectors is damaged: it is cut off.');
    filled += read;
  }
  hash.update(bytes);
}

/** What should not be there is in the hash, too. */
function hashRest(file: number, hash: Hash): void {
  const rest = new Uint8Array(1024);
  for (let read = readSync(file, rest); read > 0; read = readSync(file, rest))
    hash.update(rest.subarray(0, read));
}
