import { LRUCache } from 'lru-cache';

/** What was worked out of papers, of those that were asked for last; read anew when it is older than `freshMs`. */
export class KeptPapers<Known extends { readonly id: number }> {
  private readonly known: LRUCache<number, Known>;

  constructor(
    limits: { readonly most: number; readonly freshMs: number },
    private readonly read: (ids: readonly number[]) => Promise<readonly Known[]>,
  ) {
    this.known = new LRUCache({ max: limits.most, ttl: limits.freshMs });
  }

  /** By id, in the order asked for; those that are not there are left out. */
  async of(ids: readonly number[]): Promise<Map<number, Known>> {
    const found = new Map(ids.map((id) => [id, this.known.get(id)]));
    const missing = ids.filter((id) => !found.get(id));
    if (missing.length > 0)
      for (const one of await this.read(missing)) {
        this.known.set(one.id, one);
        found.set(one.id, one);
      }
    return new Map([...found].flatMap(([id, one]) => (one ? [[id, one]] : [])));
  }
}
