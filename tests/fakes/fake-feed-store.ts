import type { FeedState } from '../../server/features/feed/feed-state.js';
import type {
  FeedEntry,
  FeedPosition,
  FeedQuery,
  FeedStore,
} from '../../server/features/feed/feed-store.js';

export interface FedPaper extends FeedEntry {
  readonly day: string;
  readonly category: string;
}

/** Papers in memory; `value` is what every order sorts by. */
export class FakeFeedStore implements FeedStore {
  constructor(private readonly papers: readonly FedPaper[]) {}

  async page(query: FeedQuery, after: FeedPosition | null, limit: number): Promise<FeedEntry[]> {
    return this.within(query)
      .sort(bestFirst)
      .filter((paper) => !after || bestFirst(after, paper) < 0)
      .slice(0, limit);
  }

  async count(query: FeedQuery): Promise<number> {
    return this.within(query).length;
  }

  countUnseen(query: FeedQuery): Promise<number> {
    return this.count(query);
  }

  async state(query: FeedQuery): Promise<FeedState> {
    return { facts: JSON.stringify(this.within(query)), changedAt: new Date(0) };
  }

  async latestDay(notAfter: string | null, category: string | null): Promise<string | null> {
    return this.days(category).findLast((day) => notAfter === null || day <= notAfter) ?? null;
  }

  async earliestDay(notBefore: string, category: string | null): Promise<string | null> {
    return this.days(category).find((day) => day >= notBefore) ?? null;
  }

  private within({ from, to, category }: FeedQuery): FedPaper[] {
    return this.of(category).filter(({ day }) => from <= day && day <= to);
  }

  private of(category: string | null): FedPaper[] {
    return this.papers.filter((paper) => category === null || paper.category === category);
  }

  private days(category: string | null): string[] {
    return this.of(category)
      .map(({ day }) => day)
      .sort();
  }
}

const bestFirst = (a: FeedPosition, b: FeedPosition): number => b.value - a.value || b.id - a.id;
