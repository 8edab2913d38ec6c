import { LRUCache } from 'lru-cache';
import type { Embedder, Vector } from '../../../embeddings/index.js';
import type { SavedSearch, SearchVector } from './recommendation.js';

/** Vectors of saved searches; the last asked ones are kept. */
export class SearchVectors {
  private readonly known = new LRUCache<string, Vector>({ max: 2_000 });

  constructor(private readonly embedder: Pick<Embedder, 'embed'>) {}

  /** Those that can be made now: without the model, a list is made without its searches. */
  async of(searches: readonly SavedSearch[]): Promise<SearchVector[]> {
    const missing = searches.filter(({ query }) => !this.known.has(query));
    if (missing.length > 0) {
      const vectors = await this.embedder.embed(missing.map(({ query }) => query)).catch(() => []);
      vectors.forEach((vector, at) => {
        this.known.set(missing[at]!.query, vector);
      });
    }
    return searches.flatMap((search) => {
      const vector = this.known.get(search.query);
      return vector ? [{ ...search, vector }] : [];
    });
  }
}
