import { join } from 'node:path';
import { BruteForceIndex, type ModelShape } from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import type { MilvusConfig } from '../../config.js';
import type { Database, Queryable } from '../../db/database.js';
import type { Logger } from '../../logger.js';
import { traceSearches } from '../../telemetry/traced.js';
import { readDeskId } from './desk-id.js';
import { FollowedVectorIndex, FollowedWordIndex } from './followed-indexes.js';
import { type Change, IndexFollower } from './index-follower.js';
import { milvusIndex } from './milvus-vectors.js';
import { PgVectorFeed, PgWordFeed, type VectorChange, type WordChange } from './pg-change-feeds.js';
import { removeUnusedFolders } from './unused-folders.js';
import type { VectorPart, VectorSettings } from './vector-part.js';
import { VectorsInUse } from './vectors-in-use.js';
import type { WordIndex } from './word-index.js';

export interface DeskIndexes {
  /** Of the model that answers. */
  readonly vectors: VectorsInUse;
  readonly words: WordIndex;
  readonly vectorFollower: IndexFollower<VectorChange>;
  readonly wordFollower: IndexFollower<WordChange>;
  /** Bring them up to date. Until they are for the first time, the graph of vectors waits: processors do one of both sooner. */
  followVectors(): Promise<void>;
  followWords(): Promise<void>;
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
  /** Which model answers, at each moment. */
  readonly model: ModelShape;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** LanceDB keeps what came together in files of its own: with few of them an index is built sooner. */
const wordBatch = 2_000;

/** The indexes of a process that serves readers: on disk under `folder`, or the vectors with Milvus, following Postgres. */
export async function openDeskIndexes(
  { db, model, clock, logger }: IndexFoundations,
  folder: string,
  { milvus, vectorPrecision }: VectorSettings,
): Promise<DeskIndexes> {
  const deskId = await readDeskId(db);
  await removeUnusedFolders(db, folder, model.modelId);
  const [vectors, words] = await Promise.all([
    VectorsInUse.open({ db, folder, milvus, vectorPrecision, logger }, model),
    openWords(join(folder, 'words'), clock),
  ]);
  traceSearches(words, 'index words');
  const followedWords = new FollowedWordIndex(words);
  const wordFollower = new IndexFollower(
    deskId,
    new PgWordFeed(db),
    followedWords,
    logger,
    wordBatch,
  );
  return {
    vectors,
    words,
    get vectorFollower() {
      return vectors.part.follower;
    },
    wordFollower,
    followVectors: () => aheadOfGraph(vectors.part, vectors.part.follower),
    followWords: () => aheadOfGraph(vectors.part, wordFollower),
    settled: () => vectors.part.settled(),
    vectorState: () => vectors.part.state(),
    vectorProblem: () => vectors.part.problem(),
    rebuildIfAsked: async () => {
      const asked = await readDeskId(db);
      const old = [vectors.part.follower, wordFollower].filter(({ desk }) => desk !== asked);
      await Promise.all(old.map((follower) => follower.rebuild(asked)));
    },
    close: async () => {
      await Promise.all([vectors.close(), words.close()]);
    },
  };
}

/** Until it holds all for the first time, the graph of vectors waits: papers are found without it, though less soon. */
async function aheadOfGraph(
  part: VectorPart,
  follower: Pick<IndexFollower<Change>, 'caughtUp' | 'catchUp'>,
): Promise<void> {
  if (follower.caughtUp) return follower.catchUp();
  await part.hold(true);
  await follower.catchUp().finally(() => part.hold(false));
}

/** LanceDB is loaded by who opens an index: most commands have no use for it, and would wait for it. */
async function openWords(folder: string, clock: Clock): Promise<WordIndex> {
  const { LanceWordIndex } = await import('./lance-word-index.js');
  return LanceWordIndex.open(folder, clock);
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
  { modelId, dimension }: ModelShape,
  logger: Logger,
): Promise<{ vectors: BruteForceIndex; follower: IndexFollower<VectorChange> }> {
  const vectors = new BruteForceIndex(dimension);
  const followed = new FollowedVectorIndex(vectors, null, null, () => undefined);
  const feed = new PgVectorFeed(db, modelId, dimension);
  return { vectors, follower: new IndexFollower(await readDeskId(db), feed, followed, logger) };
}
