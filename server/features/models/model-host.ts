import {
  createTransformersEmbedder,
  type Embedder,
  type EmbedOptions,
  ensureModelFiles,
  findModel,
  type Model,
  type ModelFilesOptions,
  type ModelProgress,
  ModelUnavailableError,
  type Vector,
} from '../../../embeddings/index.js';
import { unavailable } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { ChosenModel } from './chosen-model.js';

const retryMs = 5 * 60_000;

export interface ModelHostOptions {
  readonly files: Pick<ModelFilesOptions, 'modelDir' | 'cacheDir' | 'hubUrl'>;
  readonly bulkThreads: number;
  readonly logger: Logger;
  readonly onProgress?: (progress: ModelProgress) => void;
}

/** A model as the desk sees it: brought in the background, and asked for again while it can't be had. */
export class ModelHost implements Embedder {
  readonly modelId: string;
  readonly dimension: number;
  private embedder: Embedder | null = null;
  private failure: string | null = null;
  private arriving: Promise<void> | null = null;
  private retry: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly chosen: ChosenModel,
    private readonly options: ModelHostOptions,
  ) {
    this.modelId = chosen.id;
    this.dimension = chosen.dimension;
  }

  /** What keeps it from answering, in a sentence; null when it answers. */
  get problem(): string | null {
    if (this.embedder) return null;
    return this.failure ?? 'The model files are on their way.';
  }

  ready(): Promise<void> {
    this.arriving ??= this.bring();
    return this.arriving;
  }

  /** Brings the model without anyone waiting for it; a failure is logged and tried again later. */
  start(onReady: () => void): void {
    this.ready().then(onReady, (error: Error) => {
      if (this.stopping.signal.aborted) return;
      this.options.logger.error(error.message);
      this.retry = setTimeout(() => this.start(onReady), retryMs);
    });
  }

  async embed(texts: readonly string[], options?: EmbedOptions): Promise<Vector[]> {
    if (!this.embedder) throw unavailable('The model is not there yet.', 30);
    return this.embedder.embed(texts, options);
  }

  async close(): Promise<void> {
    clearTimeout(this.retry);
    this.stopping.abort();
    await this.arriving?.catch(() => undefined);
    await this.embedder?.close();
  }

  private async bring(): Promise<void> {
    const { files, bulkThreads, onProgress } = this.options;
    try {
      const { signal } = this.stopping;
      const model = await this.find();
      const modelDir = await ensureModelFiles({
        ...{ ...files, model, signal },
        ...(onProgress && { onProgress }),
      });
      const embedder = createTransformersEmbedder({ modelDir, bulkThreads, model });
      await embedder.ready();
      this.embedder = embedder;
    } catch (error) {
      this.failure = (error as Error).message;
      this.arriving = null;
      throw error;
    }
  }

  /** Vectors of another model must not be mixed in, whatever became of the folder. */
  private async find(): Promise<Model> {
    const { id, setting } = this.chosen;
    const model = await findModel(setting);
    if (model.id === id) return model;
    throw new ModelUnavailableError(
      `${setting} holds ${model.id} now, and the desk has vectors of ${id}. Put the files of that one back, or start the desk again to change to the other.`,
    );
  }
}

/** Why a model does not answer; null while it does. */
export const modelProblem = (model: Embedder): string | null =>
  'problem' in model ? (model as Pick<ModelHost, 'problem'>).problem : null;
