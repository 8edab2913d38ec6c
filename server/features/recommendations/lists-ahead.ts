import { performance } from 'node:perf_hooks';
import { LRUCache } from 'lru-cache';

// A reader who judges one paper after the other has one list made, not one for each.
const pauseMs = 200;
// How long after a look at their list a reader's acts have it made.
const lookedMs = 30 * 60_000;
const mostReaders = 300;
// A process whose main loop was busy for this share of the pause has requests to answer first.
const busy = 0.5;
const mostWaiting = 20;

/**
 * Has lists made before they are asked for: a while after a reader's act, when they looked at their list of late and the
 * process has time to spare, one at a time.
 */
export class ListsAhead {
  private readonly looked = new LRUCache<string, { profileId: string | null }>({
    max: mostReaders,
    ttl: lookedMs,
  });
  private readonly pauses = new Map<string, NodeJS.Timeout>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly make: (accountId: string, profileId: string | null) => Promise<unknown>,
  ) {}

  /** Notes whose list was looked at, and for which of their interests. */
  lookedAt(accountId: string, profileId: string | null): void {
    this.looked.set(accountId, { profileId });
  }

  /** Notes that a reader did something. */
  acted(accountId: string): void {
    if (!this.looked.has(accountId)) return;
    clearTimeout(this.pauses.get(accountId));
    const before = performance.eventLoopUtilization();
    const pause = setTimeout(() => {
      this.pauses.delete(accountId);
      if (performance.eventLoopUtilization(before).utilization < busy) this.begin(accountId);
    }, pauseMs);
    this.pauses.set(accountId, pause.unref());
  }

  private begin(accountId: string): void {
    const seen = this.looked.get(accountId);
    if (!seen || this.waiting >= mostWaiting) return;
    this.waiting += 1;
    this.last = this.last
      .then(() => this.make(accountId, seen.profileId))
      // Whoever asks for the list is told.
      .catch(() => undefined)
      .finally(() => {
        this.waiting -= 1;
      });
  }
}
