import type { Vector } from './embedder.js';

/** A found label; `score` is the cosine (inner product of unit vectors), higher is nearer. */
export interface Neighbour {
  readonly label: number;
  readonly score: number;
}

/** A labelled vector; the label is an integer from 0 to 0x7fffffff. */
export interface IndexEntry {
  readonly label: number;
  readonly vector: Vector;
}

export interface SearchOptions {
  /** Only these labels, scanned exactly; unknown ones are ignored. */
  readonly among?: readonly number[];
}

/** Port: finds the vectors nearest to a query. */
export interface VectorIndex {
  readonly dimension: number;

  /** How many vectors can be found. */
  size(): number;

  /**
   * Inserts or replaces; findable once this resolves. The last entry of a repeated label counts.
   * Rejects before anything is added: with a RangeError on a label out of range or a vector of
   * another length, zero, or holding NaN or an infinity.
   */
  add(entries: readonly IndexEntry[]): Promise<void>;

  /** Forgets labels; unknown ones are ignored. */
  remove(labels: readonly number[]): Promise<void>;

  /** The up to `k` nearest to each query, nearest first, ties by lower label. */
  search(queries: readonly Vector[], k: number, options?: SearchOptions): Promise<Neighbour[][]>;

  /** Copies of the vectors stored under these labels; unknown ones are left out. */
  vectors(labels: readonly number[]): Promise<Map<number, Vector>>;

  /** All labels, in no order. */
  labels(): Promise<Uint32Array>;

  close(): Promise<void>;
}
