import type { Vector } from './embedder.js';

/** How exactly an index keeps its copy of each vector, which scores are told from. */
export const precisions = ['float32', 'int16', 'int8'] as const;
export type Precision = (typeof precisions)[number];

/** Vectors by the number of their row, from 0 on without a gap; what is asked for has to be there. */
export interface VectorRows {
  readonly precision: Precision;
  readonly dimension: number;
  readonly rowBytes: number;

  /** Has room for so many rows; those beyond are given up. */
  resize(count: number): void;

  /** Writes a row that there is room for. */
  set(row: number, vector: Vector): void;

  /** The row's numbers, as near to what was set as this precision is, written to `into` or else good until the next change. */
  get(row: number, into?: Vector): Vector;

  /** The row as it lies in memory, good until the next change; writing to it changes the row. */
  bytes(row: number): Uint8Array;

  /** Tells the inner products of a query with up to {@link rowsAtATime} rows, good until the next call. */
  products(query: Vector): (rows: Uint32Array) => ArrayLike<number>;
}

/** Some 200 KB of the usual model's, in 16 bits. */
export const rowsAtATime = 256;
