import type { Vector } from './embedder.js';
import { FloatRows } from './float-rows.js';
import { NearestHeap } from './nearest-heap.js';
import { QuantisedRows } from './quantised-rows.js';
import type { Neighbour } from './vector-index.js';
import { type Precision, rowsAtATime, type VectorRows } from './vector-rows.js';

/** Labelled vectors in one flat matrix, each of which is looked at; not checked: see vector-rules. */
export class VectorTable {
  readonly #rowOf = new Map<number, number>();
  readonly #labels: number[] = [];
  readonly #rows: VectorRows;

  constructor(dimension: number, precision: Precision = 'float32') {
    this.#rows =
      precision === 'float32' ? new FloatRows(dimension) : new QuantisedRows(dimension, precision);
  }

  get dimension(): number {
    return this.#rows.dimension;
  }

  get precision(): Precision {
    return this.#rows.precision;
  }

  /** How long a vector is in memory and in files, in bytes. */
  get rowBytes(): number {
    return this.#rows.rowBytes;
  }

  get size(): number {
    return this.#labels.length;
  }

  /** All labels, in no order. */
  labels(): Uint32Array {
    return Uint32Array.from(this.#labels);
  }

  /** Inserts or replaces, copying the vector. */
  set(label: number, vector: Vector): void {
    this.#rows.set(this.#rowFor(label), vector);
  }

  has(label: number): boolean {
    return this.#rowOf.has(label);
  }

  /** The vector as it is kept, written to `into` or else good until the next change; undefined for an unknown label. */
  get(label: number, into?: Vector): Vector | undefined {
    const row = this.#rowOf.get(label);
    return row === undefined ? undefined : this.#rows.get(row, into);
  }

  /** A known label's vector as it lies in memory, good until the next change. */
  bytes(label: number): Uint8Array {
    return this.#rows.bytes(this.#rowOf.get(label)!);
  }

  /** Inserts or replaces what {@link bytes} gave, of a table of the same precision. */
  setBytes(label: number, bytes: Uint8Array): void {
    this.#rows.bytes(this.#rowFor(label)).set(bytes);
  }

  /** Removes a label by moving the last row into its place; false when it was unknown. */
  delete(label: number): boolean {
    const row = this.#rowOf.get(label);
    if (row === undefined) return false;
    const last = this.#labels.length - 1;
    this.#rows.bytes(row).set(this.#rows.bytes(last));
    this.#labels[row] = this.#labels[last]!;
    this.#rowOf.set(this.#labels[row], row);
    this.#rowOf.delete(label);
    this.#labels.pop();
    this.#rows.resize(last);
    return true;
  }

  /** The `k` nearest to each query of all, or of the known ones `among` these labels, nearest first. */
  nearest(queries: readonly Vector[], k: number, among?: Iterable<number>): Neighbour[][] {
    const asked = queries.map((query) => ({
      heap: new NearestHeap(k),
      products: this.#rows.products(query),
    }));
    // All queries with a few rows at a time, which stay in the processor's cache meanwhile.
    for (const rows of among ? pieces(this.#known(among)) : this.#all())
      for (const { heap, products } of asked) {
        const found = products(rows);
        let { least } = heap;
        for (let at = 0; at < rows.length; at++) {
          if (found[at]! < least) continue;
          heap.offer(this.#labels[rows[at]!]!, found[at]!);
          least = heap.least;
        }
      }
    return asked.map(({ heap }) => heap.sorted());
  }

  #rowFor(label: number): number {
    const known = this.#rowOf.get(label);
    if (known !== undefined) return known;
    const row = this.#labels.length;
    this.#rows.resize(row + 1);
    this.#labels.push(label);
    this.#rowOf.set(label, row);
    return row;
  }

  #known(labels: Iterable<number>): Uint32Array {
    const rows: number[] = [];
    for (const label of new Set(labels)) {
      const row = this.#rowOf.get(label);
      if (row !== undefined) rows.push(row);
    }
    return Uint32Array.from(rows);
  }

  *#all(): Generator<Uint32Array> {
    const rows = Uint32Array.from({ length: rowsAtATime }, (_, row) => row);
    for (let first = 0; first < this.size; first += rowsAtATime) {
      yield rows.subarray(0, this.size - first);
      rows.forEach((row, at) => {
        rows[at] = row + rowsAtATime;
      });
    }
  }
}

function* pieces(rows: Uint32Array): Generator<Uint32Array> {
  for (let first = 0; first < rows.length; first += rowsAtATime)
    yield rows.subarray(first, first + rowsAtATime);
}
