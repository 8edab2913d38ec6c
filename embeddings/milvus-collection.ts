import { setTimeout as sleep } from 'node:timers/promises';
import type { Vector } from './embedder.js';
import type { MilvusLink } from './milvus-link.js';
import { MilvusRefusal } from './milvus-link.js';
import { mostNearest, type NearestFound } from './milvus-nearest.js';
import type { IndexEntry, Neighbour } from './vector-index.js';

/** How a collection is laid out on the nodes of a Milvus cluster. */
export interface MilvusLayout {
  readonly dimension: number;
  /** Ways by which writes go in at the same time. */
  readonly shards: number;
  /** Parts by label; 0: one. */
  readonly partitions: number;
}

/** Most rows that Milvus answers with in one call. */
export const MOST_ROWS = 16_384;
const HNSW = { M: 16, efConstruction: 200 };
const LEAST_EF = 200;
// Half of what gRPC takes in one message by default.
const BATCH_BYTES = 2_000_000;
const COLLECTION_NOT_FOUND = 100;
const BOUNDED = 2;

/** One collection of labelled vectors, by its name or its alias. */
export class MilvusCollection {
  constructor(
    readonly link: MilvusLink,
    readonly name: string,
    readonly layout: MilvusLayout,
  ) {}

  /** Its own name when asked by an alias; null when there is none. */
  async trueName(): Promise<string | null> {
    try {
      const { schema } = await this.link.call((client) =>
        client.describeCollection({ collection_name: this.name }),
      );
      return schema.name;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async create(): Promise<void> {
    const { DataType } = await import('@zilliz/milvus2-sdk-node');
    const { dimension, shards, partitions } = this.layout;
    const parts = { name: 'part', data_type: DataType.Int64, is_partition_key: true };
    await this.link.call((client) =>
      client.createCollection({
        collection_name: this.name,
        shards_num: shards,
        ...(partitions > 0 && { num_partitions: partitions }),
        // Writes wait until they can be found; so reads need not wait for the clock of the server.
        consistency_level: 'Bounded',
        fields: [
          { name: 'id', data_type: DataType.Int64, is_primary_key: true, autoID: false },
          ...(partitions > 0 ? [parts] : []),
          { name: 'vector', data_type: DataType.FloatVector, dim: dimension },
        ],
      }),
    );
    await this.link.call((client) =>
      client.createIndex({
        collection_name: this.name,
        field_name: 'vector',
        index_type: 'HNSW',
        metric_type: 'IP',
        params: HNSW,
      }),
    );
  }

  /** Makes it answer; resolves once it does. */
  async load(): Promise<void> {
    await this.link.call((client) => client.loadCollectionAsync({ collection_name: this.name }));
    for (;;) {
      const { progress } = await this.link.call((client) =>
        client.getLoadingProgress({ collection_name: this.name }),
      );
      if (Number(progress) >= 100) return;
      await sleep(100);
    }
  }

  /** Puts all that was written into files, and waits until each has its graph. */
  async seal(): Promise<void> {
    await this.link.call((client) => client.flushSync({ collection_names: [this.name] }));
    for (;;) {
      const { index_descriptions: [index] = [] } = await this.link.call((client) =>
        client.describeIndex({ collection_name: this.name, field_name: 'vector' }),
      );
      if (index?.state === 'Finished' && Number(index.pending_index_rows ?? 0) === 0) return;
      await sleep(250);
    }
  }

  drop(): Promise<unknown> {
    return this.link.call((client) => client.dropCollection({ collection_name: this.name }));
  }

  /** Inserts or replaces; labels must differ. Durable once this resolves, findable after {@link count}. */
  async put(entries: readonly IndexEntry[]): Promise<void> {
    const rows = Math.max(1, Math.floor(BATCH_BYTES / (4 * this.layout.dimension)));
    for (let from = 0; from < entries.length; from += rows) {
      const data = entries.slice(from, from + rows).map(({ label, vector }) => ({
        id: label,
        ...(this.layout.partitions > 0 && { part: label }),
        vector: Array.from(vector),
      }));
      await this.link.call((client) => client.upsert({ collection_name: this.name, data }));
    }
  }

  async take(labels: readonly number[]): Promise<void> {
    for (const some of pieces(labels))
      await this.link.call((client) =>
        client.deleteEntities({ collection_name: this.name, filter: `id in [${some}]` }),
      );
  }

  /** Of all that was written until now: the one call that waits until the server has taken it in. */
  async count(): Promise<number> {
    const { data } = await this.link.call((client) =>
      client.query({ collection_name: this.name, output_fields: ['count(*)'] }),
    );
    return Number(data[0]!['count(*)']);
  }

  async vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    const found = new Map<number, Vector>();
    const rows = Math.max(1, Math.floor((8 * BATCH_BYTES) / (4 * this.layout.dimension)));
    for (const some of pieces(labels, rows))
      for (const { id, vector } of await this.#rows(`id in [${some}]`, ['id', 'vector'], MOST_ROWS))
        found.set(Number(id), Float32Array.from(vector));
    return found;
  }

  async labels(): Promise<Uint32Array> {
    const all: number[] = [];
    for (let last = -1; ; last = all.at(-1)!) {
      // The server answers with the lowest keys of what it holds.
      const rows = await this.#rows(`id > ${last}`, ['id'], MOST_ROWS);
      all.push(...rows.map(({ id }) => Number(id)).sort((a, b) => a - b));
      if (rows.length < MOST_ROWS) return Uint32Array.from(all);
    }
  }

  /** Up to `k` nearest to each query, ties by lower label. */
  nearest(queries: readonly Vector[], k: number): Promise<Neighbour[][]> {
    return mostNearest(queries, k, MOST_ROWS, (some, limit) => this.#found(some, limit, ''));
  }

  /** The same among these labels only. Asked for as many as there are, Milvus compares each of them. */
  async nearestAmong(
    queries: readonly Vector[],
    k: number,
    labels: readonly number[],
  ): Promise<Neighbour[][]> {
    const found: Neighbour[][] = queries.map(() => []);
    for (const some of pieces(labels)) {
      const filter = `id in [${some}]`;
      const lists = await this.#found(queries, some.length, filter);
      lists.forEach((list, at) => {
        found[at] = best([...found[at]!, ...list], k);
      });
    }
    return found;
  }

  async #found(queries: readonly Vector[], limit: number, filter: string): NearestFound {
    const { results } = await this.link.call((client) =>
      client.search({
        collection_name: this.name,
        data: queries.map((query) => Array.from(query)),
        anns_field: 'vector',
        metric_type: 'IP',
        limit,
        filter,
        output_fields: ['id'],
        params: { ef: Math.max(LEAST_EF, limit) },
      }),
    );
    // One list where one query was asked, no list at all where nothing was found.
    const lists = (queries.length === 1 ? [results] : results) as unknown as Row[][];
    return queries.map((_, at) =>
      best(
        (lists[at] ?? []).map(({ id, score }) => ({ label: Number(id), score })),
        limit,
      ),
    );
  }

  async #rows(filter: string, fields: string[], limit: number): Promise<VectorRow[]> {
    const { data } = await this.link.call((client) =>
      client.query({
        collection_name: this.name,
        filter,
        output_fields: fields,
        limit,
        consistency_level: BOUNDED,
      }),
    );
    return data as VectorRow[];
  }
}

interface Row {
  readonly id: string;
  readonly score: number;
}
interface VectorRow {
  readonly id: string;
  readonly vector: number[];
}

export const isMissing = (error: unknown): boolean =>
  error instanceof MilvusRefusal && error.code === COLLECTION_NOT_FOUND;

function* pieces(labels: readonly number[], most = MOST_ROWS): Generator<readonly number[]> {
  for (let from = 0; from < labels.length; from += most) yield labels.slice(from, from + most);
}

const best = (found: readonly Neighbour[], k: number): Neighbour[] =>
  found.toSorted((a, b) => b.score - a.score || a.label - b.label).slice(0, k);
