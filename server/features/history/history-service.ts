import type { Clock } from '../../clock.js';
import type { HistoryKind, HistoryStore } from './history-store.js';

const dayMs = 86_400_000;
const kinds: readonly HistoryKind[] = ['IMPRESSIONS', 'EMPTY_DELIVERIES', 'SOURCE_COUNTS'];
/** So few that nobody waits for them. */
const batch = 5_000;

/** Keeps what is only looked back at for as long as an operator says. */
export class HistoryService {
  constructor(
    private readonly store: HistoryStore,
    private readonly clock: Clock,
    /** Unset: for good. */
    private readonly keepDays: number | undefined,
  ) {}

  /** Removes what is older, in batches of their own. @returns how much. */
  async prune(signal?: AbortSignal): Promise<number> {
    if (this.keepDays === undefined) return 0;
    const before = new Date(this.clock.now().getTime() - this.keepDays * dayMs);
    let removed = 0;
    for (const kind of kinds)
      for (let some = batch; some === batch && !signal?.aborted; removed += some)
        some = await this.store.removeSome(kind, before, batch);
    return removed;
  }
}
