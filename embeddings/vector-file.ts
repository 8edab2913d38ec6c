import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { NO_LABEL } from './hnsw-graph.js';
import type { VectorTable } from './vector-table.js';

const ROWS_A_PIECE = 512;

/**
 * Writes the label of each slot of a graph (uint32, NO_LABEL for a tombstone), then the vectors of
 * the labels in that order (rows of the table's precision, as the processor lays them out, like hnswlib's own files).
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
 * Fills an empty table with what {@link writeVectorFile} wrote of one of its precision, and tells the SHA-256 of the file in
 * hexadecimal: read once, in one go, by who has nothing else to do. @throws when the file is shorter than `slots` says.
 */
export function readVectorFile(
  path: string,
  slots: number,
  table: VectorTable,
): { slots: Uint32Array; sha256: string } {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  try {
    const labelOf = new Uint32Array(slots);
    readWhole(file, labelOf, hash);
    const size = table.rowBytes;
    const rows = new Uint8Array(ROWS_A_PIECE * size);
    const labels = labelOf.filter(isLive);
    for (let start = 0; start < labels.length; start += ROWS_A_PIECE) {
      const piece = labels.subarray(start, start + ROWS_A_PIECE);
      readWhole(file, rows.subarray(0, piece.length * size), hash);
      piece.forEach((label, row) => {
        table.setBytes(label, rows.subarray(row * size, (row + 1) * size));
      });
    }
    hashRest(file, hash);
    return { slots: labelOf, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function isLive(label: number): boolean {
  return label !== NO_LABEL;
}

function rows(labels: readonly number[], table: VectorTable): Uint8Array {
  const bytes = new Uint8Array(labels.length * table.rowBytes);
  labels.forEach((label, row) => {
    bytes.set(table.bytes(label), row * table.rowBytes);
  });
  return bytes;
}

function writeWhole(file: number, array: Uint32Array | Uint8Array): void {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written);
  }
}

function readWhole(file: number, into: Uint32Array | Uint8Array, hash: Hash): void {
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
