import type { Clock } from '../../clock.js';
import { failureWords } from '../../failure-words.js';
import { shorten } from '../../shorten.js';
import type { Failure } from './failure.js';
import type { FailureStore } from './failure-store.js';

// While Postgres is away everything fails: what does not fit is in the log of the process.
const mostPending = 100;
const longestPlace = 120;

/** What went wrong on the desk, in one place. */
export class FailureLog {
  private pending = new Map<string, { place: string; message: string; times: number }>();
  private writing: Promise<void> | null = null;

  constructor(
    private readonly store: FailureStore,
    private readonly clock: Clock,
  ) {}

  latest(limit: number): Promise<Failure[]> {
    return this.store.latest(limit);
  }

  /** Notes a failure that nobody foresaw; returns at once, and however many come, one write is under way. */
  note(given: string, error: unknown): void {
    const place = shorten(given, longestPlace);
    const message = failureWords(error);
    const key = `${place}\0${message}`;
    const known = this.pending.get(key);
    if (known) known.times += 1;
    else if (this.pending.size < mostPending) this.pending.set(key, { place, message, times: 1 });
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
