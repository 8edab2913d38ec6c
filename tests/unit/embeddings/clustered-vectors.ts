import type { IndexEntry, Vector } from '../../../embeddings/index.js';

const CLUSTERS = 20;
const SPREAD = 0.6;

/** Unit vectors scattered around a few directions, as the vectors of real texts are. */
export class ClusteredVectors {
  readonly #centres: Vector[];
  #state: number;

  constructor(
    readonly dimension: number,
    seed = 1,
  ) {
    this.#state = seed >>> 0;
    this.#centres = Array.from({ length: CLUSTERS }, () => unit(this.#cloud(1)));
  }

  next(): Vector {
    const centre = this.#centres[Math.floor(this.#random() * CLUSTERS)]!;
    const offset = unit(this.#cloud(1));
    return unit(centre.map((value, i) => value + SPREAD * offset[i]!));
  }

  take(count: number): Vector[] {
    return Array.from({ length: count }, () => this.next());
  }

  entries(labels: Iterable<number>): IndexEntry[] {
    return Array.from(labels, (label) => ({ label, vector: this.next() }));
  }

  #cloud(deviation: number): Vector {
    return Float32Array.from({ length: this.dimension }, () => deviation * this.#gauss());
  }

  #gauss(): number {
    const radius = Math.sqrt(-2 * Math.log(this.#random() + Number.MIN_VALUE));
    return radius * Math.cos(2 * Math.PI * this.#random());
  }

  /** Mulberry32: small, seeded, and good enough to scatter points. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The whole numbers from `start` up to and without `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
