import { LRUCache } from 'lru-cache';
import type { Neighbour, Vector, VectorIndex } from '../../../embeddings/index.js';

/** The papers nearest to one, nearest first. */
export interface NearList {
  readonly ids: Int32Array;
  /** Cosines. */
  readonly scores: Float32Array;
}

// About 2 KB each: all that some hundred readers like.
const kept = 10_000;

/**
 * What is near papers that readers like. A rating changes one like of many, so that what was found for the others holds for
 * as long as the index is the same.
 */
export class NearPapers {
  private readonly lists = new LRUCache<string, NearList & { readonly state: string }>({
    max: kept,
  });

  constructor(
    private readonly index: Pick<VectorIndex, 'search'>,
    /** Changes whenever the index does. */
    private readonly state: () => string,
  ) {}

  /** The `k` nearest to each paper, in the order of the papers, which are given with their vectors. */
  async of(papers: ReadonlyMap<number, Vector>, k: number): Promise<NearList[]> {
    const state = this.state();
    const lists = new Map<number, NearList>();
    for (const id of papers.keys()) {
      const known = this.lists.get(`${id}/${k}`);
      if (known?.state === state) lists.set(id, known);
    }
    const missing = [...papers].filter(([id]) => !lists.has(id));
    const found = await this.search(missing, k);
    missing.forEach(([id], at) => {
      lists.set(id, found[at]!);
      this.lists.set(`${id}/${k}`, { ...found[at]!, state });
    });
    return [...papers.keys()].map((id) => lists.get(id)!);
  }

  private async search(papers: readonly [number, Vector][], k: number): Promise<NearList[]> {
    if (papers.length === 0) return [];
    const vectors = papers.map(([, vector]) => vector);
    return listsOf(await this.index.search(vectors, k));
  }
}

/** What an index found, as lists. */
export const listsOf = (found: readonly (readonly Neighbour[])[]): NearList[] =>
  found.map((near) => ({
    ids: Int32Array.from(near, ({ label }) => label),
    scores: Float32Array.from(near, ({ score }) => score),
  }));
