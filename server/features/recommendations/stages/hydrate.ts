import type { Vector } from '../../../../embeddings/index.js';
import type { PaperFacts } from '../taste-store.js';
import type { PaperFeatures } from '../words/paper-features.js';
import type { Candidates, Sources } from './candidates.js';

export interface Hydrated {
  readonly facts: PaperFacts;
  /** Null while the paper waits for its vector. */
  readonly vector: Vector | null;
  readonly features: PaperFeatures | null;
}

/** Stage 2: what the rules need to know of every candidate, in one query each. */
export async function hydrate(
  { ids }: Pick<Candidates, 'ids'>,
  { store, index, features: table }: Sources,
): Promise<Hydrated[]> {
  const [facts, vectors, features] = await Promise.all([
    store.facts(ids),
    index.vectors(ids),
    table.of(ids),
  ]);
  return facts
    .sort((a, b) => a.id - b.id)
    .map((fact) => ({
      facts: fact,
      vector: vectors.get(fact.id) ?? null,
      features: features.get(fact.id) ?? null,
    }));
}
