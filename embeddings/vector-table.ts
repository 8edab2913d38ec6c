import type { Vector } from './embedder.js';
import { innerProduct } from './inner-product.js';
import { NearestHeap } from './nearest-heap.js';
import type { Neighbour } from './vector-index.js';

const ROWS_A_BLOCK = 1024;

/** Labelled vectors in one flat matrix, answering exactly; not checked: see vector-rules. */
export class VectorTable {
  readonly #rowOf = new Map<number, number>();
  readonly #labels: number[] = [];
  // Blocks instead of one array: growing never copies what is there, nor doubles the memory.
  readonly #blocks: Float32Array[] = [];

  constructor(readonly dimension: number) {}

  get size(): number {
    return this.#labels.length;
  }

  /** All labels, in no order. */
  labels(): Uint32Array {
    return Uint32Array.from(this.#labels);
  }

  /** Inserts or replaces, copying the vector. */
  set(label: number, vector: Vector): void {
    let row = this.#rowOf.get(label);
    if (row === undefined) {
      row = this.#labels.push(label) - 1;
      this.#rowOf.set(label, row);
      if (row % ROWS_A_BLOCK === 0) this.#grow();
    }
    this.#at(row).set(vector);
  }

  /** The stored numbers themselves, good until the next change; undefined for an unknown label. */
  get(label: number): Vector | undefined {
    const row = this.#rowOf.get(label);
    return row === undefined ? undefined : this.#at(row);
  }

  /** Removes a label by moving the last row into its place; false when it was unknown. */
  delete(label: number): boolean {
    const row = this.#rowOf.get(label);
    if (row === undefined) return false;
    const last = this.#labels.length - 1;
    this.#at(row).set(this.#at(last));
    this.#labels[row] = this.#labels[last]!;
    this.#rowOf.set(this.#labels[row], row);
    this.#rowOf.delete(label);
    this.#labels.pop();
    if (last % ROWS_A_BLOCK === 0) this.#blocks.pop();
    return true;
  }

  /** The `k` nearest of all, or of the known ones `among` these labels, nearest first. */
  nearest(query: Vector, k: number, among?: Iterable<number>): Neighbour[] {
    const heap = new NearestHeap(k);
    const rows = among && this.#rows(among);
    const count = rows ? rows.length : this.size;
    for (let i = 0; i < count; i++) {
      const row = rows ? rows[i]! : i;
      const block = this.#blocks[Math.trunc(row / ROWS_A_BLOCK)]!;
      const offset = (row % ROWS_A_BLOCK) * this.dimension;
      heap.offer(this.#labels[row]!, innerProduct(query, block, offset));
    }
    return heap.sorted();
  }

  #rows(labels: Iterable<number>): number[] {
    const rows: number[] = [];
    for (const label of new Set(labels)) {
      const row = this.#rowOf.get(label);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  #at(row: number): Vector {
    const offset = (row % ROWS_A_BLOCK) * this.dimension;
    return this.#blocks[Math.trunc(row / ROWS_A_BLOCK)]!.subarray(offset, offset + this.dimension);
  }

  #grow(): void {
    this.#blocks.push(new Float32Array(ROWS_A_BLOCK * this.dimension));
  }
}
