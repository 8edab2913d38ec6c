import type { Vector } from './embedder.js';
import type {
  HnswService,
  IndexLocation,
  IndexStatus,
  Opened,
  PackedNeighbours,
} from './hnsw-worker.js';
import type { Manifest } from './manifest.js';
import { packEntries, slices, unpack } from './packed-vectors.js';
import { RecentVectors } from './recent-vectors.js';
import type { IndexEntry, Neighbour, SearchOptions, VectorIndex } from './vector-index.js';
import { checkSearch, isLabel } from './vector-rules.js';
import { WorkerChannel, WorkerDiedError } from './worker-channel.js';

const SCRIPT = new URL('./hnsw-worker.js', import.meta.url);

/** The index's thread ended; only opening the index again helps. */
export class IndexFailedError extends Error {
  override readonly name = 'IndexFailedError';
}

/**
 * Opens the index with the snapshot in `folder`, or empty when there is none to be used: see
 * `loadProblem`. One process at a time may write snapshots in a folder.
 */
export async function openHnswIndex(location: IndexLocation, script = SCRIPT): Promise<HnswIndex> {
  let status: IndexStatus = { size: 0, busy: false };
  const channel = new WorkerChannel<HnswService>(script, null, (news) => {
    status = news as IndexStatus;
  });
  const opened = await channel.call('open', location);
  return new HnswIndex(location.dimension, channel, () => status, opened);
}

/** Approximate search by hnswlib in a worker thread; the caller's thread is never blocked. */
export class HnswIndex implements VectorIndex {
  readonly #channel: WorkerChannel<HnswService>;
  readonly #status: () => IndexStatus;
  readonly #recent = new RecentVectors();
  /** Of the snapshot the index was opened with; null when none was usable. */
  readonly watermark: string | null;
  /** Why the snapshot that is there was not usable; null when it was, or none is there yet. */
  readonly loadProblem: string | null;

  constructor(
    readonly dimension: number,
    channel: WorkerChannel<HnswService>,
    status: () => IndexStatus,
    { watermark, loadProblem }: Opened,
  ) {
    this.#channel = channel;
    this.#status = status;
    this.watermark = watermark;
    this.loadProblem = loadProblem;
  }

  size(): number {
    return this.#status().size;
  }

  /** 'rebuilding' also while more than 2,000 added vectors wait for the graph. */
  state(): 'ready' | 'rebuilding' | 'failed' {
    if (this.#channel.death) return 'failed';
    return this.#status().busy ? 'rebuilding' : 'ready';
  }

  async add(entries: readonly IndexEntry[]): Promise<void> {
    const pieces = await packEntries(entries, this.dimension);
    await Promise.all(pieces.map((piece) => this.#call('add', piece)));
    this.#recent.forget(entries.map(({ label }) => label));
  }

  async remove(labels: readonly number[]): Promise<void> {
    await this.#call('remove', known(labels));
    this.#recent.forget(labels);
  }

  async search(
    queries: readonly Vector[],
    k: number,
    { among }: SearchOptions = {},
  ): Promise<Neighbour[][]> {
    checkSearch(queries, k, this.dimension);
    const packed = new Float32Array(queries.length * this.dimension);
    queries.forEach((query, row) => {
      packed.set(query, row * this.dimension);
    });
    const found = await this.#call('search', { queries: packed, k, among: among && known(among) });
    return Array.from(found, neighbours);
  }

  vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    return this.#recent.of(labels, (missing) => this.#vectors(missing));
  }

  async #vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    const found = new Map<number, Vector>();
    for (const piece of slices(labels)) {
      const packed = await this.#call('vectors', known(piece));
      for (const [label, vector] of unpack(packed, this.dimension)) found.set(label, vector);
    }
    return found;
  }

  async labels(): Promise<Uint32Array> {
    return new Uint32Array((await this.#call('labels', undefined)).buffer);
  }

  /** Resolves when every added vector is in the graph and no rebuild is under way. */
  async settled(): Promise<void> {
    await this.#call('settled', undefined);
  }

  /** Has the graph wait, or lets it go on once nobody else has it wait; what it lacks meanwhile is scanned, and a snapshot waits with it. */
  async hold(held: boolean): Promise<void> {
    await this.#call('hold', held);
  }

  /** Makes the graph anew from the vectors; the old one answers meanwhile. */
  async rebuild(): Promise<void> {
    await this.#call('rebuild', undefined);
  }

  /**
   * Saves all that was added so far, once it is in the graph. What is added meanwhile may or may
   * not be in it, so replay changes from the watermark on.
   */
  snapshot(watermark: string): Promise<Manifest> {
    return this.#call('snapshot', watermark);
  }

  /** Calls under way reject; a snapshot being written is finished. */
  close(): Promise<void> {
    return this.#channel.close();
  }

  async #call<M extends keyof HnswService>(
    method: M,
    argument: Parameters<HnswService[M]>[0],
  ): Promise<Awaited<ReturnType<HnswService[M]>>> {
    try {
      return await this.#channel.call(method, argument);
    } catch (cause) {
      if (!(cause instanceof WorkerDiedError)) throw cause;
      throw new IndexFailedError(`The vector index has to be opened again. ${cause.message}`, {
        cause,
      });
    }
  }
}

/** Labels no index can hold are unknown ones, and must not be cut to 32 bits on the way. */
function known(labels: readonly number[]): Uint32Array {
  return Uint32Array.from(labels.filter(isLabel));
}

function neighbours({ labels, scores }: PackedNeighbours): Neighbour[] {
  return Array.from(labels, (label, rank) => ({ label, score: scores[rank]! }));
}
