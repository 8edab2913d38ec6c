import hnswlib from 'hnswlib-node';
import type { Vector } from './embedder.js';

const MAX_LINKS = 16;
const EF_CONSTRUCTION = 200;
const RANDOM_SEED = 100;
const MIN_CAPACITY = 1024;
const GROWTH = 1.5;
const LARGE_GRAPH = 200_000;

/** The label of a slot whose vector was removed or replaced. */
export const NO_LABEL = 0xffffffff;

/**
 * An hnswlib graph of unit vectors; synchronous and unchecked. Each vector gets a slot of its own
 * and a replaced one leaves a tombstone: hnswlib's update in place took 15 times an insertion.
 */
export class HnswGraph {
  readonly #slotOf = new Map<number, number>();
  // hnswlib takes plain arrays only; one serves every call.
  readonly #point: number[];

  private constructor(
    readonly dimension: number,
    readonly graph: hnswlib.HierarchicalNSW,
    readonly labelOf: number[],
  ) {
    this.#point = new Array<number>(dimension).fill(0);
    labelOf.forEach((label, slot) => {
      if (label !== NO_LABEL) this.#slotOf.set(label, slot);
    });
  }

  /** A graph with room for `capacity` vectors; it grows by itself. */
  static empty(dimension: number, capacity = MIN_CAPACITY): HnswGraph {
    const graph = new hnswlib.HierarchicalNSW('ip', dimension);
    // Reusing deleted places would relink them in place, as slowly as an update.
    graph.initIndex({
      maxElements: Math.max(MIN_CAPACITY, capacity),
      m: MAX_LINKS,
      efConstruction: EF_CONSTRUCTION,
      randomSeed: RANDOM_SEED,
      allowReplaceDeleted: false,
    });
    return new HnswGraph(dimension, graph, []);
  }

  /** The graph {@link write} wrote; the caller must know the file's bytes are unharmed. */
  static read(path: string, dimension: number, slots: Iterable<number>): HnswGraph {
    const graph = new hnswlib.HierarchicalNSW('ip', dimension);
    graph.readIndexSync(path, false);
    const labelOf = Array.from(slots);
    if (graph.getCurrentCount() !== labelOf.length) {
      throw new Error(`The graph has ${graph.getCurrentCount()} slots, not ${labelOf.length}.`);
    }
    return new HnswGraph(dimension, graph, labelOf);
  }

  get size(): number {
    return this.#slotOf.size;
  }

  get tombstones(): number {
    return this.labelOf.length - this.#slotOf.size;
  }

  get capacity(): number {
    return this.graph.getMaxElements();
  }

  insert(label: number, vector: Vector): void {
    this.remove(label);
    const slot = this.labelOf.length;
    // A full graph throws, so make room first.
    if (slot >= this.capacity) this.graph.resizeIndex(Math.ceil(this.capacity * GROWTH));
    this.graph.addPoint(this.#plain(vector), slot);
    this.labelOf.push(label);
    this.#slotOf.set(label, slot);
  }

  remove(label: number): void {
    const slot = this.#slotOf.get(label);
    if (slot === undefined) return;
    this.graph.markDelete(slot);
    this.labelOf[slot] = NO_LABEL;
    this.#slotOf.delete(label);
  }

  /** Up to `k` labels likely to be the nearest, in no order. */
  search(query: Vector, k: number): number[] {
    const count = Math.min(k, this.size);
    if (count === 0) return [];
    this.graph.setEf(Math.max(this.size > LARGE_GRAPH ? 128 : 64, 2 * count));
    const { neighbors } = this.graph.searchKnn(this.#plain(query), count);
    return neighbors.map((slot) => this.labelOf[slot]!);
  }

  write(path: string): void {
    this.graph.writeIndexSync(path);
  }

  #plain(vector: Vector): number[] {
    for (let i = 0; i < vector.length; i++) this.#point[i] = vector[i]!;
    return this.#point;
  }
}
