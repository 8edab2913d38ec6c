import type { Vector } from './embedder.js';
import type { IndexEntry, Neighbour, SearchOptions, VectorIndex } from './vector-index.js';
import { checkEntry, checkSearch } from './vector-rules.js';
import { VectorTable } from './vector-table.js';

/** Exact search in plain JavaScript: the oracle of the tests, and enough below 20,000 vectors. */
export class BruteForceIndex implements VectorIndex {
  readonly #table: VectorTable;

  constructor(readonly dimension: number) {
    this.#table = new VectorTable(dimension);
  }

  size(): number {
    return this.#table.size;
  }

  async add(entries: readonly IndexEntry[]): Promise<void> {
    for (const entry of entries) checkEntry(entry, this.dimension);
    for (const { label, vector } of entries) this.#table.set(label, vector);
  }

  async remove(labels: readonly number[]): Promise<void> {
    for (const label of labels) this.#table.delete(label);
  }

  async search(
    queries: readonly Vector[],
    k: number,
    { among }: SearchOptions = {},
  ): Promise<Neighbour[][]> {
    checkSearch(queries, k, this.dimension);
    return this.#table.nearest(queries, k, among);
  }

  async vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    const found = new Map<number, Vector>();
    for (const label of labels) {
      const vector = this.#table.get(label);
      if (vector) found.set(label, vector.slice());
    }
    return found;
  }

  async labels(): Promise<Uint32Array> {
    return this.#table.labels();
  }

  async close(): Promise<void> {}
}
