import { HnswGraph, innerProduct, type Vector } from '../../../embeddings/index.js';
import { amongNeighbours, neighboursAsked } from './among-neighbours.js';
import type { Place } from './map.js';

/** A paper that has its place. */
export interface Drawn {
  readonly vector: Vector;
  readonly place: Place;
}

/** Finds places for papers among others that have theirs. Synchronous: not for the main loop. */
export class PlaceFinder {
  private readonly graph: HnswGraph;

  /** @param drawn at least one. */
  constructor(private readonly drawn: readonly Drawn[]) {
    this.graph = HnswGraph.empty(drawn[0]!.vector.length, drawn.length);
    drawn.forEach(({ vector }, at) => {
      this.graph.insert(at, vector);
    });
  }

  placeOf(vector: Vector): Place {
    const near = this.graph.search(vector, neighboursAsked).map((at) => this.drawn[at]!);
    return amongNeighbours(
      near.map((other) => ({ ...other.place, score: innerProduct(vector, other.vector, 0) })),
    )!;
  }
}
