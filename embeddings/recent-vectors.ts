import { LRUCache } from 'lru-cache';
import type { Vector } from './embedder.js';

// About 25 MB: what the lists of some ten readers are chosen from.
const KEPT = 16_384;

/** Vectors asked for of late, so that a day's papers are not fetched from the index's thread anew for each reader. */
export class RecentVectors {
  readonly #kept = new LRUCache<number, Vector>({ max: KEPT });
  #changes = 0;

  /** What is known of these, and the rest as `fetch` gives it, in the order asked for. */
  async of(
    labels: readonly number[],
    fetch: (missing: readonly number[]) => Promise<ReadonlyMap<number, Vector>>,
  ): Promise<Map<number, Vector>> {
    const found = new Map<number, Vector | undefined>();
    for (const label of labels) found.set(label, this.#kept.get(label));
    const missing = labels.filter((label) => !found.get(label));
    if (missing.length > 0) {
      const fetched = await this.#fetch(missing, fetch);
      for (const label of missing) {
        const vector = fetched.get(label);
        if (vector) found.set(label, vector);
        else found.delete(label);
      }
    }
    return found as Map<number, Vector>;
  }

  /** These are others now, or gone. */
  forget(labels: Iterable<number>): void {
    this.#changes += 1;
    for (const label of labels) this.#kept.delete(label);
  }

  async #fetch(
    missing: readonly number[],
    fetch: (missing: readonly number[]) => Promise<ReadonlyMap<number, Vector>>,
  ): Promise<ReadonlyMap<number, Vector>> {
    const before = this.#changes;
    const fetched = await fetch(missing);
    // What changed meanwhile may have been read before it did. A copy, as others share their memory.
    if (before === this.#changes)
      for (const [label, vector] of fetched) this.#kept.set(label, vector.slice());
    return fetched;
  }
}
