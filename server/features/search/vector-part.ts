import { join } from 'node:path';
import {
  defaultModel,
  type ModelShape,
  openHnswIndex,
  type VectorIndex,
} from '../../../embeddings/index.js';
import type { Config, MilvusConfig } from '../../config.js';
import type { Database } from '../../db/database.js';
import type { Logger } from '../../logger.js';
import { traceSearches } from '../../telemetry/traced.js';
import { readDeskId } from './desk-id.js';
import { FollowedVectorIndex } from './followed-indexes.js';
import { type FollowingIndex, IndexFollower } from './index-follower.js';
import { FollowedMilvus, milvusIndex } from './milvus-vectors.js';
import { PgVectorFeed, type VectorChange } from './pg-change-feeds.js';
import { ReachableVectors } from './reachable-vectors.js';

/** Where a desk's vectors are, and how exactly. */
export type VectorSettings = Pick<Config, 'milvus' | 'vectorPrecision'>;

export interface VectorPlace extends VectorSettings {
  readonly db: Database;
  /** Of the indexes of this process. */
  readonly folder: string;
  readonly logger: Logger;
}

/** The vectors of one model in a process, or on a server that it shares with others, following Postgres. */
export interface VectorPart {
  readonly vectors: VectorIndex;
  readonly follower: IndexFollower<VectorChange>;
  /** Resolves when the graph of vectors is whole, so that answers no longer depend on when they are asked for. */
  settled(): Promise<void>;
  /** Has the graph of vectors wait, or lets it go on once nobody else has it wait. */
  hold(held: boolean): Promise<void>;
  /** How far the graph of vectors is. */
  state(): 'ready' | 'rebuilding' | 'failed';
  /** What keeps another server from answering about vectors, in a sentence; null while nothing does. */
  problem(): Promise<string | null>;
  close(): Promise<void>;
}

type Opened = Omit<VectorPart, 'follower'> & { readonly followed: FollowingIndex<VectorChange> };

/** Opens the index of a model's vectors as it was saved; its follower brings it up to date. */
export async function openVectorPart(place: VectorPlace, model: ModelShape): Promise<VectorPart> {
  const { db, milvus } = place;
  const deskId = await readDeskId(db);
  const { followed, ...part } = milvus
    ? milvusPart(milvus, db, model, deskId)
    : await hnswPart(place, model);
  traceSearches(part.vectors, 'index vectors');
  const feed = new PgVectorFeed(db, model.modelId, model.dimension);
  return { ...part, follower: new IndexFollower(deskId, feed, followed, place.logger) };
}

/** Each model has one, so that going back finds it; the usual one has that of desks from before there was a choice. */
export const vectorFolder = (modelId: string): string =>
  modelId === defaultModel.id ? 'vectors' : `vectors-${modelId.replace(/[^\w.-]+/g, '-')}`;

async function hnswPart(
  { folder, vectorPrecision, logger }: VectorPlace,
  { modelId, dimension }: ModelShape,
): Promise<Opened> {
  const hnsw = await openHnswIndex({
    dimension,
    modelId,
    folder: join(folder, vectorFolder(modelId)),
    precision: vectorPrecision,
  });
  if (hnsw.loadProblem)
    logger.info({ reason: hnsw.loadProblem }, 'the vector index is built from Postgres');
  const followed = new FollowedVectorIndex(hnsw, hnsw.watermark, hnsw, (error) =>
    logger.error({ err: error }, 'the vector index was not saved'),
  );
  return {
    vectors: hnsw,
    followed,
    settled: () => hnsw.settled(),
    // An index that failed says so itself.
    hold: (held) => hnsw.hold(held).catch(() => undefined),
    state: () => hnsw.state(),
    problem: async () => null,
    close: async () => {
      await followed.close();
      await hnsw.close();
    },
  };
}

function milvusPart(milvus: MilvusConfig, db: Database, model: ModelShape, deskId: string): Opened {
  const index = milvusIndex(milvus, model, deskId);
  return {
    vectors: new ReachableVectors(index),
    followed: new FollowedMilvus(index, db),
    settled: async () => undefined,
    hold: async () => undefined,
    state: () => 'ready',
    problem: () => index.problem(),
    close: () => index.close(),
  };
}
