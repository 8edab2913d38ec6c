import type { Channel, Subscription } from '../db/notifications.js';
import type { EmbeddingProgress, EmbeddingService } from '../features/ingest/embedding-service.js';
import type { DeskIndexes } from '../features/search/desk-indexes.js';
import type { Logger } from '../logger.js';

export interface UpkeepParts {
  readonly indexes: DeskIndexes;
  readonly embedding: EmbeddingService;
  /** Whether there is a model to embed by. */
  readonly modelReady: () => boolean;
  /** Goes on with a change of model, if there is one. */
  readonly followModel: () => Promise<void>;
  readonly listen: (onHint: (channel: Channel) => void) => Promise<Subscription>;
  readonly logger: Logger;
  /** Told of what is tried again, for who runs the desk. */
  readonly onFailure: (place: 'embedding' | 'indexes', error: unknown) => void;
  readonly onProgress?: (progress: EmbeddingProgress) => void;
}

const pollMs = 15_000;

/** Keeps vectors and indexes of this process equal to Postgres: told by notifications, and asking for itself as well. */
export class Upkeep {
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private embeddingNow: Promise<unknown> = Promise.resolve();
  private embeddingWanted = false;
  private started = false;
  private readonly inFlight = new Set<Promise<unknown>>();

  constructor(private readonly parts: UpkeepParts) {}

  async start(): Promise<void> {
    this.started = true;
    this.subscription = await this.parts.listen((channel) => this.onHint(channel));
    this.poll();
    this.timer = setInterval(() => this.poll(), pollMs);
  }

  /** Also called when the model has arrived. */
  poll(): void {
    this.onHint('lectern_papers');
    this.onHint('lectern_vectors');
    this.onHint('lectern_reindex');
    this.onHint('lectern_model');
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.timer);
    await this.subscription?.close();
    await Promise.allSettled([this.embeddingNow, ...this.inFlight]);
  }

  private onHint(channel: Channel): void {
    if (!this.started || this.stopping.signal.aborted) return;
    const { indexes } = this.parts;
    if (channel === 'lectern_vectors') this.watch(indexes.followVectors());
    if (channel === 'lectern_papers') {
      this.watch(indexes.followWords());
      this.embed();
    }
    if (channel === 'lectern_reindex') this.watch(indexes.rebuildIfAsked());
    if (channel === 'lectern_model') this.watch(this.parts.followModel());
  }

  /** One run at a time; papers that come during a run are found by it, or by the next. */
  private embed(): void {
    if (this.embeddingWanted || !this.parts.modelReady()) return;
    this.embeddingWanted = true;
    this.embeddingNow = this.embeddingNow.then(() => {
      this.embeddingWanted = false;
      return this.runEmbedding();
    });
  }

  private async runEmbedding(): Promise<void> {
    const { embedding, onProgress, logger, onFailure } = this.parts;
    const { signal } = this.stopping;
    if (signal.aborted) return;
    await embedding.run({ signal, ...(onProgress && { onProgress }) }).catch((error) => {
      if (signal.aborted) return;
      logger.error({ err: error }, 'embedding stopped; it is tried again');
      onFailure('embedding', error);
    });
    // What was embedded last may have been all that a change waited for.
    this.onHint('lectern_model');
  }

  private watch(work: Promise<unknown>): void {
    const watched = work
      .catch((error) => {
        if (this.stopping.signal.aborted) return;
        this.parts.logger.error({ err: error }, 'an index fell behind; it is tried again');
        this.parts.onFailure('indexes', error);
      })
      .finally(() => this.inFlight.delete(watched));
    this.inFlight.add(watched);
  }
}
