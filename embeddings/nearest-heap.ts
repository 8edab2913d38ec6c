import type { Neighbour } from './vector-index.js';

/** Keeps the best `k` of many neighbours; the worst kept one sits on top of a binary heap. */
export class NearestHeap {
  readonly #kept: Neighbour[] = [];

  constructor(readonly k: number) {}

  /** What scores less is not kept. */
  get least(): number {
    if (this.#kept.length < this.k) return Number.NEGATIVE_INFINITY;
    return this.#kept[0]?.score ?? Number.POSITIVE_INFINITY;
  }

  offer(label: number, score: number): void {
    if (this.#kept.length < this.k) {
      this.#kept.push({ label, score });
      this.#rise(this.#kept.length - 1);
    } else if (this.k > 0 && score >= this.#kept[0]!.score) {
      this.#replaceWorst({ label, score });
    }
  }

  /** The kept neighbours, nearest first, ties by lower label. */
  sorted(): Neighbour[] {
    return this.#kept.toSorted((a, b) => b.score - a.score || a.label - b.label);
  }

  #replaceWorst(candidate: Neighbour): void {
    if (!isWorse(this.#kept[0]!, candidate)) return;
    this.#kept[0] = candidate;
    this.#sink(0);
  }

  #rise(start: number): void {
    let child = start;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isWorse(this.#kept[child]!, this.#kept[parent]!)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(start: number): void {
    let parent = start;
    for (;;) {
      const child = this.#worseChild(parent);
      if (child === null || !isWorse(this.#kept[child]!, this.#kept[parent]!)) return;
      this.#swap(child, parent);
      parent = child;
    }
  }

  #worseChild(parent: number): number | null {
    const left = 2 * parent + 1;
    const right = left + 1;
    if (left >= this.#kept.length) return null;
    if (right >= this.#kept.length) return left;
    return isWorse(this.#kept[right]!, this.#kept[left]!) ? right : left;
  }

  #swap(i: number, j: number): void {
    const held = this.#kept[i]!;
    this.#kept[i] = this.#kept[j]!;
    this.#kept[j] = held;
  }
}

function isWorse(a: Neighbour, b: Neighbour): boolean {
  return a.score < b.score || (a.score === b.score && a.label > b.label);
}
