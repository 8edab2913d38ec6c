import type { Clock } from '../../clock.js';
import { failureWords } from '../../failure-words.js';
import { shorten } from '../../shorten.js';
import type { Failure, NotedKind } from './failure.js';
import type { FailureStore, NotedFailure } from './failure-store.js';

// While Postgres is away everything fails: what does not fit is in the log of the process.
const mostPending = 100;
const longestPlace = 120;

/** What went wrong on the desk, in one place. */
export class FailureLog {
  private pending = new Map<string, NotedFailure>();
  private writing: Promise<void> | null = null;

  constructor(
    private readonly store: FailureStore,
    private readonly clock: Clock,
  ) {}

  latest(limit: number): Promise<Failure[]> {
    return this.store.latest(limit);
  }

  /** Notes a failure that nobody foresaw; returns at once, and however many come, one write is under way. */
  note(kind: NotedKind, given: string, error: unknown): void {
    const place = shorten(given, longestPlace);
    const message = failureWords(error);
    const key = `${kind}\0${place}\0${message}`;
    const times = (this.pending.get(key)?.times ?? 0) + 1;
    if (times > 1 || this.pending.size < mostPending)
      this.pending.set(key, { kind, place, message, times });
    this.writing ??= this.write().finally(() => {
      this.writing = null;
    });
  }

  private async write(): Promise<void> {
    while (this.pending.size > 0) {
      const batch = [...this.pending.values()];
      this.pending = new Map();
      await this.store.add(batch, this.clock.now()).catch(() => undefined);
    }
  }
}
