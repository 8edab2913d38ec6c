import { LRUCache } from 'lru-cache';
import { type Clock, systemClock } from '../../clock.js';

/** The time as caches ask for it. */
export const perfOf = (clock: Clock) => ({ now: () => clock.now().getTime() });

/** What is known of papers or authors, of those that were asked for last; read anew when it is older than `freshMs`. */
export class KeptPapers<Known extends { readonly id: number }> {
  private readonly known: LRUCache<number, Known>;

  constructor(
    limits: { readonly most: number; readonly freshMs: number },
    private readonly read: (ids: readonly number[]) => Promise<readonly Known[]>,
    clock: Clock = systemClock,
  ) {
    this.known = new LRUCache({ max: limits.most, ttl: limits.freshMs, perf: perfOf(clock) });
  }

  /** By id, in the order asked for; those that are not there are left out. */
  async of(ids: readonly number[]): Promise<Map<number, Known>> {
    const found = new Map<number, Known | undefined>();
    for (const id of ids) found.set(id, this.known.get(id));
    const missing = ids.filter((id) => !found.get(id));
    if (missing.length > 0) await this.readInto(found, missing);
    return found as Map<number, Known>;
  }

  private async readInto(found: Map<number, Known | undefined>, missing: readonly number[]) {
    for (const one of await this.read(missing)) {
      this.known.set(one.id, one);
      found.set(one.id, one);
    }
    for (const id of missing) if (!found.get(id)) found.delete(id);
  }
}
