import { join } from 'node:path';
import {
  BruteForceIndex,
  type Embedder,
  openHnswIndex,
  type VectorIndex,
} from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import type { Queryable } from '../../db/database.js';
import type { Logger } from '../../logger.js';
import { readDeskId } from './desk-id.js';
import { FollowedVectorIndex, FollowedWordIndex } from './followed-indexes.js';
import { IndexFollower } from './index-follower.js';
import { LanceWordIndex } from './lance-word-index.js';
import { PgVectorFeed, PgWordFeed, type VectorChange, type WordChange } from './pg-change-feeds.js';
import type { WordIndex } from './word-index.js';

export interface DeskIndexes {
  readonly vectors: VectorIndex;
  readonly words: WordIndex;
  readonly vectorFollower: IndexFollower<VectorChange>;
  readonly wordFollower: IndexFollower<WordChange>;
  /** Resolves when the graph of vectors is whole, so that answers no longer depend on when they are asked for. */
  settled(): Promise<void>;
  /** How far the graph of vectors is. */
  vectorState(): 'ready' | 'rebuilding' | 'failed';
  /** Builds both anew when that was asked for since they were begun. */
  rebuildIfAsked(): Promise<void>;
  close(): Promise<void>;
}

interface IndexFoundations {
  readonly db: Queryable;
  readonly model: Pick<Embedder, 'modelId' | 'dimension'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The indexes of a process that serves readers: on disk under `folder`, following Postgres. */
export async function openDeskIndexes(
  { db, model, clock, logger }: IndexFoundations,
  folder: string,
): Promise<DeskIndexes> {
  const { modelId, dimension } = model;
  const [hnsw, words, deskId] = await Promise.all([
    openHnswIndex({ dimension, modelId, folder: join(folder, 'vectors') }),
    LanceWordIndex.open(join(folder, 'words'), clock),
    readDeskId(db),
  ]);
  if (hnsw.loadProblem)
    logger.info({ reason: hnsw.loadProblem }, 'the vector index is built from Postgres');
  const followed = new FollowedVectorIndex(hnsw, hnsw.watermark, hnsw, (error) =>
    logger.error({ err: error }, 'the vector index was not saved'),
  );
  const vectorFeed = new PgVectorFeed(db, modelId, dimension);
  const followedWords = new FollowedWordIndex(words);
  const vectorFollower = new IndexFollower(deskId, vectorFeed, followed, logger);
  const wordFollower = new IndexFollower(deskId, new PgWordFeed(db), followedWords, logger);
  return {
    vectors: hnsw,
    words,
    vectorFollower,
    wordFollower,
    vectorState: () => hnsw.state(),
    rebuildIfAsked: async () => {
      const asked = await readDeskId(db);
      const old = [vectorFollower, wordFollower].filter(({ desk }) => desk !== asked);
      await Promise.all(old.map((follower) => follower.rebuild(asked)));
    },
    settled: () => hnsw.settled(),
    close: async () => {
      await followed.close();
      await Promise.all([hnsw.close(), words.close()]);
    },
  };
}

/** Exact search in memory for one command; empty until `catchUp` is called on the follower it comes with. */
export async function openCommandIndex(
  db: Queryable,
  { modelId, dimension }: Pick<Embedder, 'modelId' | 'dimension'>,
  logger: Logger,
): Promise<{ vectors: VectorIndex; follower: IndexFollower<VectorChange> }> {
  const vectors = new BruteForceIndex(dimension);
  const followed = new FollowedVectorIndex(vectors, null, null, () => undefined);
  const feed = new PgVectorFeed(db, modelId, dimension);
  return { vectors, follower: new IndexFollower(await readDeskId(db), feed, followed, logger) };
}
