import type { Embedder } from '../../../embeddings/index.js';
import type { Logger } from '../../logger.js';
import type { VectorsInUse } from '../search/vectors-in-use.js';
import type { ChosenModel } from './chosen-model.js';
import { ModelHost, modelProblem } from './model-host.js';
import type { ModelInUse } from './model-in-use.js';
import type { ModelStore } from './model-store.js';

export interface SwitchParts {
  readonly store: Pick<ModelStore, 'choice' | 'adoptIfComplete'>;
  readonly inUse: ModelInUse;
  readonly vectors: Pick<VectorsInUse, 'prepare' | 'retire'>;
  readonly hostOf: (chosen: ChosenModel) => Embedder;
  readonly logger: Logger;
}

// Requests and runs of jobs end with the model they began with.
const keptMs = 10 * 60_000;

/** Has this process answer with the model that Postgres says: exchanges it, and its index, while requests come in. */
export class ModelSwitch {
  /** The model that is to answer next, brought beside the one that does. */
  private next: Embedder | null = null;
  private running: Promise<void> | null = null;
  private preparing: string | null = null;
  private readonly stopping = new AbortController();
  private readonly retired = new Map<Embedder, NodeJS.Timeout>();

  constructor(private readonly parts: SwitchParts) {}

  /** Models that papers are to have vectors of and that answer now, the most urgent first. */
  embedding(): Embedder[] {
    const models = [this.parts.inUse.latest, ...(this.next ? [this.next] : [])];
    return models.filter((model) => modelProblem(model) === null);
  }

  /** Why this process can't have the model that is to answer next, in a sentence; null while it has it, or there is none. */
  nextProblem(): string | null {
    return this.next && modelProblem(this.next);
  }

  /** Looks what the desk's model is, and goes on with a change of it. @param onReady when there is more to embed by or to read. */
  follow(onReady: () => void): Promise<void> {
    this.running ??= this.step(onReady).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Begins nothing more; what is being prepared is given up. */
  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.preparing) await this.parts.vectors.retire(this.preparing);
    await this.running?.catch(() => undefined);
  }

  async close(): Promise<void> {
    for (const timer of this.retired.values()) clearTimeout(timer);
    const models = [this.parts.inUse.latest, this.next, ...this.retired.keys()];
    await Promise.all(models.map((model) => model?.close()));
  }

  private async step(onReady: () => void): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return;
    await this.parts.store.adoptIfComplete();
    const choice = await this.parts.store.choice();
    if (!choice || signal.aborted) return;
    await this.answerBy(choice.inUse, onReady);
    // One change after the other.
    if (this.parts.inUse.latest.modelId === choice.inUse.id)
      await this.bring(choice.wanted, onReady);
  }

  private async answerBy(chosen: ChosenModel, onReady: () => void): Promise<void> {
    const { inUse, logger } = this.parts;
    const before = inUse.latest;
    if (before.modelId === chosen.id) return;
    await this.bring(chosen, onReady);
    const model = this.next;
    // It is tried again when the model is there.
    if (!model || modelProblem(model) !== null) return;
    if (!(await this.prepare(model))) return;
    inUse.use(model);
    this.next = null;
    this.retire(before);
    const change = { model: chosen.id, before: before.modelId };
    logger.info(change, 'the desk answers with another model');
    // What came in since its index was up to date is read now.
    onReady();
  }

  /** Has an index of the model's vectors ready; false when the process stops first. */
  private async prepare(model: Embedder): Promise<boolean> {
    const { signal } = this.stopping;
    this.preparing = model.modelId;
    try {
      await this.parts.vectors.prepare(model, signal);
      return !signal.aborted;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    } finally {
      this.preparing = null;
    }
  }

  /** Has the model ready to embed and, later, to answer. */
  private async bring(chosen: ChosenModel, onReady: () => void): Promise<void> {
    if (chosen.id === this.next?.modelId) return;
    const given = this.next;
    this.next = null;
    await given?.close();
    if (chosen.id === this.parts.inUse.latest.modelId) return;
    const model = this.parts.hostOf(chosen);
    this.next = model;
    if (model instanceof ModelHost) model.start(onReady);
  }

  private retire(model: Embedder): void {
    const end = async () => {
      this.retired.delete(model);
      // It may answer again.
      if (this.parts.inUse.latest.modelId !== model.modelId)
        await this.parts.vectors.retire(model.modelId);
      await model.close();
    };
    const timer = setTimeout(() => {
      end().catch((error) => this.parts.logger.warn({ err: error }, 'a model was not closed'));
    }, keptMs);
    this.retired.set(model, timer.unref());
  }
}
