import { LRUCache } from 'lru-cache';
import type { Embedder, Vector } from '../../../embeddings/index.js';
import { parseSearchQuery } from '../search/search-query.js';
import type { SavedSearch, SearchVector } from './recommendation.js';

/** Vectors of saved searches; the last asked ones are kept. */
export class SearchVectors {
  private readonly known = new LRUCache<string, Vector>({ max: 2_000 });

  constructor(private readonly embedder: Pick<Embedder, 'modelId' | 'embed'>) {}

  /** Those that can be made now, of the words asked for: without the model, a list is made without its searches. */
  async of(searches: readonly SavedSearch[]): Promise<SearchVector[]> {
    const texts = searches.map(({ query }) => parseSearchQuery(query).text);
    const { modelId } = this.embedder;
    const keyOf = (text: string) => `${modelId} ${text}`;
    const missing = [...new Set(texts)].filter(
      (text) => text !== '' && !this.known.has(keyOf(text)),
    );
    if (missing.length > 0) {
      const vectors = await this.embedder.embed(missing, { purpose: 'query' }).catch(() => []);
      vectors.forEach((vector, at) => {
        this.known.set(keyOf(missing[at]!), vector);
      });
    }
    return searches.flatMap((search, at) => {
      const vector = this.known.get(keyOf(texts[at]!));
      return vector ? [{ ...search, vector }] : [];
    });
  }
}
