import type { Vector } from '../../../embeddings/index.js';

export interface PendingPaper {
  readonly paperId: number;
  readonly text: string;
  readonly textHash: Buffer;
  /** The cache has this text's vector already. */
  readonly cached: boolean;
}

export interface EmbeddedPaper {
  readonly paperId: number;
  readonly textHash: Buffer;
  /** Absent when the cache has it. */
  readonly vector?: Vector;
}

export interface EmbeddingStore {
  countPending(model: string): Promise<number>;
  /** Papers whose text has no vector of this model yet, newest first. */
  findPending(model: string, limit: number): Promise<PendingPaper[]>;
  /** Gives pending papers the vectors that the cache has of their texts; returns how many those were. */
  linkCached(model: string): Promise<number>;
  /** Durable when it resolves; readers of the vector index are told. */
  save(model: string, papers: readonly EmbeddedPaper[]): Promise<void>;
  /** Has Postgres look how many vectors of each model there are: of a new one it would foresee next to none, and plan by that. */
  countAnew(): Promise<void>;
  /** The right to embed, which one process has at a time, or null; call the result to give it back. */
  tryLock(): Promise<(() => Promise<void>) | null>;
}
