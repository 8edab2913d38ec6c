import { EmbedLane } from './embed-lane.js';
import { EmbedWorkerThread } from './embed-thread.js';
import type { Embedder, EmbedOptions, Vector } from './embedder.js';
import { MODEL_DIMENSION, MODEL_ID } from './model-config.js';
import { ModelUnavailableError } from './model-unavailable-error.js';

export interface TransformersEmbedderOptions {
  /** What ensureModelFiles returned: the folder holding `Xenova/all-MiniLM-L6-v2`. */
  readonly modelDir: string;
  /** Threads for bulk texts, at least 1; one more serves interactive texts. About 150 MB each. */
  readonly bulkThreads: number;
}

/** The all-MiniLM-L6-v2 model in worker threads of one ONNX thread each. */
export function createTransformersEmbedder(options: TransformersEmbedderOptions): Embedder {
  return new TransformersEmbedder(options);
}

class TransformersEmbedder implements Embedder {
  readonly modelId = MODEL_ID;
  readonly dimension = MODEL_DIMENSION;
  // Separate lanes rather than one sorted queue: a text under way cannot be interrupted.
  readonly #interactive: EmbedLane;
  readonly #bulk: EmbedLane;

  constructor({ modelDir, bulkThreads }: TransformersEmbedderOptions) {
    const start = (background: boolean) => new EmbedWorkerThread({ modelDir, background });
    this.#interactive = new EmbedLane(1, () => start(false));
    this.#bulk = new EmbedLane(Math.max(1, bulkThreads), () => start(true));
  }

  async ready(): Promise<void> {
    try {
      await this.#interactive.embed(['']);
    } catch (error) {
      if (error instanceof ModelUnavailableError) throw error;
      throw new ModelUnavailableError((error as Error).message, { cause: error });
    }
  }

  embed(texts: readonly string[], { priority, signal }: EmbedOptions = {}): Promise<Vector[]> {
    const lane = priority === 'interactive' ? this.#interactive : this.#bulk;
    return lane.embed(texts, signal);
  }

  async close(): Promise<void> {
    await Promise.all([this.#interactive.close(), this.#bulk.close()]);
  }
}
