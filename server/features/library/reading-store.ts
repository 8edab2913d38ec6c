/** How many papers of a topic a reader rated, saved or opened in a week. */
export interface TopicWeek {
  /** Its Monday as YYYY-MM-DD, in the reader's time zone. */
  readonly week: string;
  /** The paper's first category; null where it has none. */
  readonly topic: string | null;
  readonly papers: number;
}

export interface ReadingStore {
  /** The last weeks up to now, earliest first; weeks without reading are left out. */
  weeks(accountId: string, count: number): Promise<TopicWeek[]>;
}
