import type {
  IndexEntry,
  ModelShape,
  Neighbour,
  SearchOptions,
  Vector,
  VectorIndex,
} from '../../../embeddings/index.js';
import { unavailable } from '../../errors.js';
import { openVectorPart, type VectorPart, type VectorPlace } from './vector-part.js';

/** The vectors of the model that answers, whichever that is; those of others may be open beside them. */
export class VectorsInUse implements VectorIndex {
  private readonly parts = new Map<string, VectorPart>();

  /** Opens the vectors of the model as they were saved. */
  static async open(place: VectorPlace, model: ModelShape): Promise<VectorsInUse> {
    const { modelId, dimension } = model;
    const opened = new VectorsInUse(place, model);
    opened.parts.set(modelId, await openVectorPart(place, { modelId, dimension }));
    return opened;
  }

  private constructor(
    private readonly place: VectorPlace,
    /** Says at each moment which model answers. */
    private readonly model: ModelShape,
  ) {}

  /** Those that answer. */
  get part(): VectorPart {
    const part = this.parts.get(this.model.modelId);
    // Of a request that took longer than the vectors it began with were kept.
    if (!part) throw unavailable('The desk changed its model meanwhile; ask again.', 1);
    return part;
  }

  /** Has the vectors of a model ready to answer, beside those that do. */
  async prepare(model: ModelShape, signal?: AbortSignal): Promise<void> {
    await this.retire(model.modelId);
    const part = await openVectorPart(this.place, model);
    this.parts.set(model.modelId, part);
    signal?.throwIfAborted();
    await part.follower.catchUp();
    // One that processes share may be filled by another one.
    if (!part.follower.caughtUp) throw new Error('The vectors are still being filled.');
    await part.settled();
  }

  /** Closes the vectors of a model that answers no longer. */
  async retire(modelId: string): Promise<void> {
    const part = this.parts.get(modelId);
    this.parts.delete(modelId);
    await part?.close();
  }

  get dimension(): number {
    return this.part.vectors.dimension;
  }

  size(): number {
    return this.part.vectors.size();
  }

  add(entries: readonly IndexEntry[]): Promise<void> {
    return this.part.vectors.add(entries);
  }

  remove(labels: readonly number[]): Promise<void> {
    return this.part.vectors.remove(labels);
  }

  search(queries: readonly Vector[], k: number, options?: SearchOptions): Promise<Neighbour[][]> {
    return this.part.vectors.search(queries, k, options);
  }

  vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    return this.part.vectors.vectors(labels);
  }

  labels(): Promise<Uint32Array> {
    return this.part.vectors.labels();
  }

  async close(): Promise<void> {
    await Promise.all([...this.parts.values()].map((part) => part.close()));
  }
}
