export interface Act {
  readonly paperId: number;
  readonly kind: 'UP' | 'DOWN' | 'SAVE' | 'DISMISS';
  readonly at: Date;
}

export interface PaperFacts {
  readonly id: number;
  readonly trendingScore: number;
  readonly upvoteCount: number;
  readonly feedDate: string;
  readonly categories: readonly string[];
}

export interface TasteStore {
  /** A reader's acts, newest first. */
  acts(accountId: string): Promise<Act[]>;
  topics(accountId: string): Promise<string[]>;
  impressions(accountId: string): Promise<Map<number, number>>;
  facts(ids: readonly number[]): Promise<PaperFacts[]>;
  /** The most trending papers, of these categories when any are given, that came after a time when one is given. */
  trending(
    limit: number,
    categories: readonly string[],
    arrivedAfter: Date | null,
  ): Promise<number[]>;
  arrivedAfter(time: Date): Promise<number[]>;
}
