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
  /**
   * Only of an index that several processes share: has the others wait, and reads how far they brought it. Null when one of
   * them is at it for longer. @returns a function that lets the others go on
   */
  takeTurn?(): Promise<(() => Promise<void>) | null>;
  /** Only of one that is built anew beside what answers: from now on entries go into the new one, until `commit`. */
  beginAnew?(): Promise<void>;
  /** Makes what finds entries anew from the entries; what it had answers meanwhile. */
  renew(): Promise<void>;
}

/** Changes that are read and made at a time. */
const usualBatch = 500;

/** Keeps one derived index equal to Postgres, from whatever state it is in. */
export class IndexFollower<C extends Change> {
  private revision = '0';
  private running: Promise<void> | null = null;
  private again = false;
  private caughtUpOnce = false;
  private opened = false;
  // The desk that the index is to be built anew for.
  private wanted: string | null = null;

  constructor(
    private deskId: string,
    private readonly feed: ChangeFeed<C>,
    readonly index: FollowingIndex<C>,
    private readonly logger: Logger,
    private readonly batch = usualBatch,
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

  /**
   * Resolves when all that was in Postgres at the call is in the index, or when another process is at that. The first call
   * takes over what was saved.
   */
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
    const { index } = this;
    const endTurn = index.takeTurn ? await index.takeTurn() : async () => undefined;
    if (!endTurn) return this.watchOthers();
    try {
      if (index.takeTurn || !this.opened) await this.takeOver();
      do {
        this.again = false;
        if (this.wanted !== null) await this.beginAgain(this.wanted);
        await this.drain();
      } while (this.again);
      this.caughtUpOnce = true;
    } finally {
      await endTurn();
    }
  }

  /** Goes on from where the index stands; one of another database is emptied. */
  private async takeOver(): Promise<void> {
    const stands = standOf(this.index.watermark);
    if (stands && this.holds(stands)) {
      this.adopt(stands);
      if (!this.opened) await this.removeDead();
    } else if (stands && this.index.beginAnew && isOlder(stands, this.deskId)) {
      // Others go on answering from it.
      this.wanted = this.deskId;
    } else {
      await this.index.reset();
      this.revision = '0';
    }
    this.opened = true;
  }

  /** While another process brings a shared index on, this one takes note of how far it is. */
  private watchOthers(): void {
    const stands = standOf(this.index.watermark);
    if (!stands || !this.holds(stands)) return;
    this.adopt(stands);
    this.caughtUpOnce = true;
  }

  /** Whether it is of this desk; a shared one may have been built anew before this process was asked to. */
  private holds({ desk }: Stand): boolean {
    if (!this.index.takeTurn) return desk === this.deskId;
    const [[id, asked], [builtId, builtAsked]] = [partsOf(this.deskId), partsOf(desk)];
    return id === builtId && builtAsked >= asked;
  }

  private adopt({ desk, revision }: Stand): void {
    // Another process has built it anew meanwhile.
    if (desk === this.wanted && desk !== this.deskId) this.wanted = null;
    this.deskId = desk;
    this.revision = revision;
  }

  /** One that fails midway is begun again by the next run, or by the next start. */
  private async beginAgain(desk: string): Promise<void> {
    this.deskId = desk;
    this.revision = '0';
    await this.index.beginAnew?.();
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
      const changes = await this.feed.changesAfter(this.revision, this.batch);
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

/** What an index was built from, and how far it has come. */
interface Stand {
  readonly desk: string;
  readonly revision: string;
}

function standOf(watermark: string | null): Stand | null {
  const [desk, revision] = (watermark ?? '').split('@');
  return desk && revision ? { desk, revision } : null;
}

/** The database, and how often new indexes were asked for: see desk-id. */
const partsOf = (desk: string): [id: string, asked: number] => {
  const [id = '', asked = '0'] = desk.split('.');
  return [id, Number(asked)];
};

const isOlder = ({ desk: built }: Stand, desk: string): boolean =>
  partsOf(built)[0] === partsOf(desk)[0];
