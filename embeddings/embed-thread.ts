import type { EmbedService, EmbedWorkerData } from './embed-worker.js';
import type { Vector } from './embedder.js';
import { ModelUnavailableError } from './model-unavailable-error.js';
import { WorkerChannel, WorkerDiedError } from './worker-channel.js';

const SCRIPT = new URL('./embed-worker.js', import.meta.url);

/** A thread holding the model; answers one text after the other. */
export interface EmbedThread {
  readonly dead: boolean;
  /** Rejects with a ModelUnavailableError, or a WorkerDiedError when loading ended the thread. */
  load(): Promise<void>;
  /** Rejects with a WorkerDiedError when the thread ended before it answered. */
  embed(text: string): Promise<Vector>;
  close(): Promise<void>;
}

export class EmbedWorkerThread implements EmbedThread {
  readonly #channel: WorkerChannel<EmbedService>;

  constructor(readonly data: EmbedWorkerData) {
    this.#channel = new WorkerChannel(SCRIPT, data);
  }

  get dead(): boolean {
    return this.#channel.death !== null;
  }

  async load(): Promise<void> {
    try {
      await this.#channel.call('load', undefined);
    } catch (error) {
      await this.close();
      if (error instanceof WorkerDiedError) throw error;
      throw new ModelUnavailableError(
        `The embedding model ${this.data.model.name} in ${this.data.modelDir} does not load: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }

  async embed(text: string): Promise<Vector> {
    const vector = await this.#channel.call('embed', text);
    // The same memory seen through this side's own Float32Array, should the realms differ.
    return new Float32Array(vector.buffer);
  }

  close(): Promise<void> {
    return this.#channel.close();
  }
}
