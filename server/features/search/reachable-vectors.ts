import {
  type IndexEntry,
  IndexUnavailableError,
  type Neighbour,
  type SearchOptions,
  type Vector,
  type VectorIndex,
} from '../../../embeddings/index.js';
import { unavailable } from '../../errors.js';

const retryAfter = 10;

/** An index that another server keeps, as the services see it: says in words of the domain that it can't be reached. */
export class ReachableVectors implements VectorIndex {
  constructor(private readonly index: VectorIndex) {}

  get dimension(): number {
    return this.index.dimension;
  }

  size(): number {
    return this.index.size();
  }

  add(entries: readonly IndexEntry[]): Promise<void> {
    return this.index.add(entries).catch(translate);
  }

  remove(labels: readonly number[]): Promise<void> {
    return this.index.remove(labels).catch(translate);
  }

  search(queries: readonly Vector[], k: number, options?: SearchOptions): Promise<Neighbour[][]> {
    return this.index.search(queries, k, options).catch(translate);
  }

  vectors(labels: readonly number[]): Promise<Map<number, Vector>> {
    return this.index.vectors(labels).catch(translate);
  }

  labels(): Promise<Uint32Array> {
    return this.index.labels().catch(translate);
  }

  close(): Promise<void> {
    return this.index.close();
  }
}

function translate(error: unknown): never {
  if (!(error instanceof IndexUnavailableError)) throw error;
  throw unavailable('The index of papers can’t be reached just now; try again soon.', retryAfter);
}
