import { join } from 'node:path';
import {
  BruteForceIndex,
  type Embedder,
  openHnswIndex,
  type VectorIndex,
} from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import type { MilvusConfig } from '../../config.js';
import type { Database, Queryable } from '../../db/database.js';
import type { Logger } from '../../logger.js';
import { traceSearches } from '../../telemetry/traced.js';
import { readDeskId } from './desk-id.js';
import { FollowedVectorIndex, FollowedWordIndex } from './followed-indexes.js';
import { type FollowingIndex, IndexFollower } from './index-follower.js';
import { FollowedMilvus, milvusIndex } from './milvus-vectors.js';
import { PgVectorFeed, PgWordFeed, type VectorChange, type WordChange } from './pg-change-feeds.js';
import { ReachableVectors } from './reachable-vectors.js';
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
  /** What keeps another server from answering about vectors, in a sentence; null while nothing does. */
  vectorProblem(): Promise<string | null>;
  /** Builds both anew when that was asked for since they were begun. */
  rebuildIfAsked(): Promise<void>;
  close(): Promise<void>;
}

interface IndexFoundations {
  readonly db: Database;
  readonly model: Pick<Embedder, 'modelId' | 'dimension'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The vectors of a process: in it, or on a server that it shares with others. */
interface VectorPart
  extends Pick<DeskIndexes, 'vectors' | 'settled' | 'vectorState' | 'vectorProblem' | 'close'> {
  readonly followed: FollowingIndex<VectorChange>;
}

/** The indexes of a process that serves readers: on disk under `folder`, or the vectors with Milvus, following Postgres. */
export async function openDeskIndexes(
  { db, model, clock, logger }: IndexFoundations,
  folder: string,
  milvus: MilvusConfig | null = null,
): Promise<DeskIndexes> {
  const deskId = await readDeskId(db);
  const [part, words] = await Promise.all([
    milvus
      ? milvusPart(milvus, db, model, deskId)
      : hnswPart(join(folder, 'vectors'), model, logger),
    openWords(join(folder, 'words'), clock),
  ]);
  traceSearches(part.vectors, 'index vectors');
  traceSearches(words, 'index words');
  const { followed, close, ...vectorPart } = part;
  const vectorFeed = new PgVectorFeed(db, model.modelId, model.dimension);
  const followedWords = new FollowedWordIndex(words);
  const vectorFollower = new IndexFollower(deskId, vectorFeed, followed, logger);
  const wordFollower = new IndexFollower(deskId, new PgWordFeed(db), followedWords, logger);
  return {
    ...vectorPart,
    words,
    vectorFollower,
    wordFollower,
    rebuildIfAsked: async () => {
      const asked = await readDeskId(db);
      const old = [vectorFollower, wordFollower].filter(({ desk }) => desk !== asked);
      await Promise.all(old.map((follower) => follower.rebuild(asked)));
    },
    close: async () => {
      await Promise.all([close(), words.close()]);
    },
  };
}

/** LanceDB is loaded by who opens an index: most commands have no use for it, and would wait for it. */
async function openWords(folder: string, clock: Clock): Promise<WordIndex> {
  const { LanceWordIndex } = await import('./lance-word-index.js');
  return LanceWordIndex.open(folder, clock);
}

async function hnswPart(
  folder: string,
  { modelId, dimension }: IndexFoundations['model'],
  logger: Logger,
): Promise<VectorPart> {
  const hnsw = await openHnswIndex({ dimension, modelId, folder });
  if (hnsw.loadProblem)
    logger.info({ reason: hnsw.loadProblem }, 'the vector index is built from Postgres');
  const followed = new FollowedVectorIndex(hnsw, hnsw.watermark, hnsw, (error) =>
    logger.error({ err: error }, 'the vector index was not saved'),
  );
  return {
    vectors: hnsw,
    followed,
    settled: () => hnsw.settled(),
    vectorState: () => hnsw.state(),
    vectorProblem: async () => null,
    close: async () => {
      await followed.close();
      await hnsw.close();
    },
  };
}

function milvusPart(
  milvus: MilvusConfig,
  db: Database,
  model: IndexFoundations['model'],
  deskId: string,
): VectorPart {
  const index = milvusIndex(milvus, model, deskId);
  return {
    vectors: new ReachableVectors(index),
    followed: new FollowedMilvus(index, db),
    settled: async () => undefined,
    vectorState: () => 'ready',
    vectorProblem: () => index.problem(),
    close: () => index.close(),
  };
}

/** What keeps Milvus from answering, in a sentence; null while nothing does. */
export async function milvusProblem(milvus: MilvusConfig): Promise<string | null> {
  const index = milvusIndex(milvus, { modelId: '', dimension: 1 }, '');
  try {
    return await index.problem();
  } finally {
    await index.close();
  }
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
