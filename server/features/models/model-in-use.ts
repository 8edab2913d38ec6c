import type { Embedder, EmbedOptions, Vector } from '../../../embeddings/index.js';
import { keptInScope } from '../../telemetry/request-scope.js';
import { modelProblem } from './model-host.js';

/**
 * The model that answers, which may be exchanged at any time. A request or a run of a job has the one that it began
 * with to its end, so that vectors of two models never meet.
 */
export class ModelInUse implements Embedder {
  constructor(private model: Embedder) {}

  /** What answers new requests. */
  get latest(): Embedder {
    return this.model;
  }

  get modelId(): string {
    return this.asked.modelId;
  }

  get dimension(): number {
    return this.asked.dimension;
  }

  get problem(): string | null {
    return modelProblem(this.asked);
  }

  /** From now on this one answers. */
  use(model: Embedder): void {
    this.model = model;
  }

  ready(): Promise<void> {
    return this.asked.ready();
  }

  embed(texts: readonly string[], options?: EmbedOptions): Promise<Vector[]> {
    return this.asked.embed(texts, options);
  }

  close(): Promise<void> {
    return this.model.close();
  }

  private get asked(): Embedder {
    return keptInScope(this, () => this.model);
  }
}
