import type { Logger } from '../../logger.js';

export interface Change {
  /** Rises in commit order. */
  readonly revision: string;
}

/** Where changes come from: Postgres. */
export interface ChangeFeed<C extends Change> {
  /** The oldest changes after a revision ('0': all), in order. */
  changesAfter(revision: string, limit: number): Promise<C[]>;
  /** Every id that should be in the index. */
  liveIds(): Promise<Set<number>>;
}

/** What is kept equal to Postgres. */
export interface FollowingIndex<C extends Change> {
  readonly name: string;
  readonly watermark: string | null;
  apply(changes: readonly C[]): Promise<void>;
  commit(watermark: string): Promise<void>;
  ids(): Promise<Iterable<number>>;
  remove(ids: readonly number[]): Promise<void>;
  reset(): Promise<void>;
  /** Makes what finds entries anew from the entries; what it had answers meanwhile. */
  renew(): Promise<void>;
}

const batchSize = 500;

/** Keeps one derived index equal to Postgres, from whatever state it is in. */
export class IndexFollower<C extends Change> {
  private revision = '0';
  private running: Promise<void> | null = null;
  private again = false;
  private caughtUpOnce = false;
  // The desk that the index is to be built anew for.
  private wanted: string | null = null;

  constructor(
    private deskId: string,
    private readonly feed: ChangeFeed<C>,
    readonly index: FollowingIndex<C>,
    private readonly logger: Logger,
  ) {}

  /** How far it has come; changes with every change that is in. */
  get position(): string {
    return this.revision;
  }

  /** True once it has held everything that Postgres had. */
  get caughtUp(): boolean {
    return this.caughtUpOnce;
  }

  /** What it is built from. */
  get desk(): string {
    return this.wanted ?? this.deskId;
  }

  /** Whether it is being built anew. */
  get rebuilding(): boolean {
    return this.wanted !== null;
  }

  /** Takes over a saved index where it stands; one of another database is emptied. */
  async open(): Promise<void> {
    const [desk, revision] = (this.index.watermark ?? '').split('@');
    if (desk === this.deskId && revision) {
      this.revision = revision;
      await this.removeDead();
    } else {
      await this.index.reset();
    }
  }

  /** Resolves when all that was in Postgres at the call is in the index. */
  async catchUp(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Builds the index anew, entry by entry, so that it answers meanwhile. */
  rebuild(desk = this.deskId): Promise<void> {
    this.wanted = desk;
    return this.catchUp();
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      if (this.wanted !== null) await this.beginAgain(this.wanted);
      await this.drain();
    } while (this.again);
    this.caughtUpOnce = true;
  }

  /** One that fails midway is begun again by the next run, or by the next start. */
  private async beginAgain(desk: string): Promise<void> {
    this.deskId = desk;
    this.revision = '0';
    await this.applyAll();
    await this.removeDead();
    await this.index.renew();
    await this.index.commit(this.watermark);
    if (this.wanted === desk) this.wanted = null;
  }

  private get watermark(): string {
    return `${this.deskId}@${this.revision}`;
  }

  private async drain(): Promise<void> {
    const applied = await this.applyAll();
    if (applied === 0) return;
    await this.index.commit(this.watermark);
    this.logger.debug({ index: this.index.name, applied }, 'index caught up');
  }

  private async applyAll(): Promise<number> {
    let applied = 0;
    for (;;) {
      const changes = await this.feed.changesAfter(this.revision, batchSize);
      const last = changes.at(-1);
      if (!last) return applied;
      await this.index.apply(changes);
      this.revision = last.revision;
      applied += changes.length;
    }
  }

  private async removeDead(): Promise<void> {
    const live = await this.feed.liveIds();
    const dead = [...(await this.index.ids())].filter((id) => !live.has(id));
    if (dead.length > 0) await this.index.remove(dead);
  }
}
