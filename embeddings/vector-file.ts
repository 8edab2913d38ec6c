import { closeSync, openSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { NO_LABEL } from './hnsw-graph.js';
import { VectorTable } from './vector-table.js';

const ROWS_A_PIECE = 512;
const BYTES_A_NUMBER = 4;

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

/** What {@link writeVectorFile} wrote; rejects when the file is shorter than `slots` says. */
export async function readVectorFile(
  path: string,
  slots: number,
  dimension: number,
): Promise<{ slots: Uint32Array; table: VectorTable }> {
  const file = await open(path);
  try {
    const labelOf = new Uint32Array(await readBytes(file, slots * BYTES_A_NUMBER));
    return { slots: labelOf, table: await readTable(file, [...labelOf].filter(isLive), dimension) };
  } finally {
    await file.close();
  }
}

async function readTable(
  file: FileHandle,
  labels: readonly number[],
  dimension: number,
): Promise<VectorTable> {
  const table = new VectorTable(dimension);
  for (let start = 0; start < labels.length; start += ROWS_A_PIECE) {
    const piece = labels.slice(start, start + ROWS_A_PIECE);
    const numbers = new Float32Array(
      await readBytes(file, piece.length * dimension * BYTES_A_NUMBER),
    );
    piece.forEach((label, row) => {
      table.set(label, numbers.subarray(row * dimension, (row + 1) * dimension));
    });
  }
  return table;
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

async function readBytes(file: FileHandle, length: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(bytes, filled, length - filled);
    if (bytesRead === 0) throw new Error('The file of vectors is cut off.');
    filled += bytesRead;
  }
  return bytes.buffer;
}
