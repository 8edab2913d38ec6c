import { EmbedLane } from './embed-lane.js';
import { EmbedWorkerThread } from './embed-thread.js';
import type { Embedder, EmbedOptions, Vector } from './embedder.js';
import { defaultModel } from './fetched-models.js';
import type { Model } from './model.js';
import { ModelUnavailableError } from './model-unavailable-error.js';

export interface TransformersEmbedderOptions {
  /** What ensureModelFiles returned: the folder that holds the model's. */
  readonly modelDir: string;
  /** Default: all-MiniLM-L6-v2. */
  readonly model?: Model;
  /** Threads for bulk texts, at least 1; one more serves interactive texts. About 150 MB each. */
  readonly bulkThreads: number;
}

/** A model in worker threads of one ONNX thread each. */
export function createTransformersEmbedder(options: TransformersEmbedderOptions): Embedder {
  return new TransformersEmbedder(options);
}

class TransformersEmbedder implements Embedder {
  readonly modelId: string;
  readonly dimension: number;
  readonly #prefixes: Model['prefixes'];
  // Separate lanes rather than one sorted queue: a text under way cannot be interrupted.
  readonly #interactive: EmbedLane;
  readonly #bulk: EmbedLane;

  constructor({ modelDir, bulkThreads, model = defaultModel }: TransformersEmbedderOptions) {
    this.modelId = model.id;
    this.dimension = model.dimension;
    this.#prefixes = model.prefixes;
    const start = (background: boolean) => new EmbedWorkerThread({ modelDir, model, background });
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

  embed(
    texts: readonly string[],
    { priority, purpose = 'passage', signal }: EmbedOptions = {},
  ): Promise<Vector[]> {
    const lane = priority === 'interactive' ? this.#interactive : this.#bulk;
    const prefix = this.#prefixes[purpose];
    return lane.embed(prefix === '' ? texts : texts.map((text) => prefix + text), signal);
  }

  async close(): Promise<void> {
    await Promise.all([this.#interactive.close(), this.#bulk.close()]);
  }
}
