import { setTimeout as sleep } from 'node:timers/promises';
import { type Embedder, MilvusIndex } from '../../../embeddings/index.js';
import type { MilvusConfig } from '../../config.js';
import { lockKeys, tryAdvisoryLock } from '../../db/advisory-lock.js';
import type { Database } from '../../db/database.js';
import type { FollowingIndex } from './index-follower.js';
import { applyVectors, type VectorChange } from './pg-change-feeds.js';

/** The index of this desk on a Milvus server; nothing is asked of it yet. */
export const milvusIndex = (
  milvus: MilvusConfig,
  { modelId, dimension }: Pick<Embedder, 'modelId' | 'dimension'>,
  deskId: string,
): MilvusIndex =>
  // Not with how often new indexes were asked for: what is there answers until the new one is.
  new MilvusIndex({ ...milvus, modelId, dimension, owner: deskId.split('.')[0]! });

/** Removes what a model left on the server, where it had vectors of the desk. */
export async function dropMilvusVectors(
  milvus: MilvusConfig,
  model: Pick<Embedder, 'modelId' | 'dimension'>,
  deskId: string,
): Promise<void> {
  const index = milvusIndex(milvus, model, deskId);
  try {
    await index.drop();
  } finally {
    await index.close();
  }
}

const tries = 10;
const betweenTriesMs = 100;

/** An index on a Milvus server, as something that follows Postgres: one process of the desk at a time brings it on. */
export class FollowedMilvus implements FollowingIndex<VectorChange> {
  readonly name = 'vectors';
  watermark: string | null = null;

  constructor(
    private readonly index: MilvusIndex,
    private readonly db: Database,
  ) {}

  async takeTurn(): Promise<(() => Promise<void>) | null> {
    const endTurn = await this.lock();
    try {
      this.watermark = await this.index.watermark();
      return endTurn;
    } catch (error) {
      await endTurn?.();
      throw error;
    }
  }

  apply(changes: readonly VectorChange[]): Promise<void> {
    return applyVectors(this.index, changes);
  }

  commit(watermark: string): Promise<void> {
    return this.index.mark(watermark);
  }

  async ids(): Promise<Iterable<number>> {
    return this.index.writtenLabels();
  }

  remove(ids: readonly number[]): Promise<void> {
    return this.index.remove(ids);
  }

  reset(): Promise<void> {
    return this.index.reset();
  }

  beginAnew(): Promise<void> {
    return this.index.beginAnew();
  }

  renew(): Promise<void> {
    return this.index.finish();
  }

  /** Not waited for long: a process that stops must not hang on what another is at. */
  private async lock(): Promise<(() => Promise<void>) | null> {
    for (let left = tries; left > 0; left--) {
      const unlock = await tryAdvisoryLock(this.db, lockKeys.sharedVectors);
      if (unlock) return unlock;
      await sleep(betweenTriesMs);
    }
    return null;
  }
}
