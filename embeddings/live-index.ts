import type { Vector } from './embedder.js';
import { HnswGraph } from './hnsw-graph.js';
import { NearestHeap } from './nearest-heap.js';
import type { Neighbour } from './vector-index.js';
import type { VectorTable } from './vector-table.js';

const REBUILD_TOMBSTONES = 1_000;
const REBUILD_SHARE = 0.25;
const BUSY_WAITING = 2_000;

/**
 * A table of all vectors and a graph of most of them. Changes go to the table at once and to the
 * graph step by step; what the graph lacks is scanned meanwhile, so answers are always complete.
 * The graph only proposes: every score comes from the table.
 */
export class LiveIndex {
  #serving: HnswGraph;
  // While rebuilding a second graph grows; otherwise this is the serving one.
  #growing: HnswGraph;
  // Labels the growing, and labels the serving graph lacks: one set unless rebuilding.
  #waiting = new Set<number>();
  #unserved = this.#waiting;
  #walk: SetIterator<number> | null = null;

  constructor(
    readonly table: VectorTable,
    graph: HnswGraph = HnswGraph.empty(table.dimension),
  ) {
    this.#serving = graph;
    this.#growing = graph;
  }

  /** The graph that answers; it has all labels but those changed since it last caught up. */
  get graph(): HnswGraph {
    return this.#serving;
  }

  /** Whether much is left to do, so that searches scan more than usual. */
  get busy(): boolean {
    return this.#growing !== this.#serving || this.#waiting.size > BUSY_WAITING;
  }

  add(label: number, vector: Vector): void {
    this.#ungraph(label);
    this.table.set(label, vector);
    this.#waiting.add(label);
    this.#unserved.add(label);
  }

  remove(label: number): void {
    this.#ungraph(label);
    this.table.delete(label);
  }

  search(queries: readonly Vector[], k: number, among?: Iterable<number>): Neighbour[][] {
    if (among) return this.table.nearest(queries, k, among);
    // Where half of the rows have to be looked at anyway, scanning all is cheaper, and exact.
    if ((this.#unserved.size + k) * 2 > this.table.size) return this.table.nearest(queries, k);
    const unserved = this.table.nearest(queries, k, this.#unserved);
    return queries.map((query, at) => {
      const [proposed] = this.table.nearest([query], k, this.#serving.search(query, k));
      return nearestOf(k, proposed!, unserved[at]!);
    });
  }

  /** Puts up to `count` waiting vectors in the graph; false when none is left. */
  graphSome(count: number): boolean {
    // One walk for all calls: a new one would step over all that were taken out before, which takes a millisecond in the end.
    this.#walk ??= this.#waiting.values();
    for (let left = count; left > 0; left--) {
      const { done, value: label } = this.#walk.next();
      if (done) return this.#graphed();
      this.#growing.insert(label, this.table.get(label)!);
      this.#waiting.delete(label);
    }
    return true;
  }

  #graphed(): false {
    this.#walk = null;
    this.#serving = this.#growing;
    this.#unserved = this.#waiting;
    return false;
  }

  /** Whether so much was removed and replaced that the graph is worth making anew. */
  get worn(): boolean {
    if (this.#growing !== this.#serving) return false;
    const limit = Math.max(REBUILD_TOMBSTONES, REBUILD_SHARE * this.table.size);
    return this.#serving.tombstones > limit;
  }

  /** Starts a new graph of all vectors; the old one answers until it has caught up. */
  rebuild(): void {
    // A new set, so that #unserved keeps meaning what the serving graph lacks.
    this.#waiting = new Set(this.table.labels());
    this.#walk = null;
    this.#growing = HnswGraph.empty(this.table.dimension, this.table.size);
  }

  #ungraph(label: number): void {
    this.#serving.remove(label);
    this.#growing.remove(label);
    this.#waiting.delete(label);
    this.#unserved.delete(label);
  }
}

function nearestOf(k: number, ...lists: readonly (readonly Neighbour[])[]): Neighbour[] {
  const heap = new NearestHeap(k);
  for (const { label, score } of lists.flat()) heap.offer(label, score);
  return heap.sorted();
}
