export interface SearchFilter {
  /** YYYY-MM-DD, inclusive. */
  readonly publishedAfter?: string | undefined;
  readonly publishedBefore?: string | undefined;
  /** Any of these. */
  readonly categories?: readonly string[] | undefined;
}

export interface SearchStore {
  /** Ids of the papers that pass, or null when the filter lets everything pass. */
  idsPassing(filter: SearchFilter): Promise<number[] | null>;
  /** Papers whose titles hold all of the words, the last one perhaps only begun; most trending first. */
  idsByTitleStart(words: readonly string[], limit: number): Promise<number[]>;
}
