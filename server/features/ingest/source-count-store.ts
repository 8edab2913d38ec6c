/** What a paper's source counted, from then until the next of them. */
export interface SourceCount {
  readonly seenAt: Date;
  readonly upvotes: number;
  readonly comments: number;
}

export interface SourceCountStore {
  /** Of each paper, oldest first. */
  histories(paperIds: readonly number[]): Promise<Map<number, SourceCount[]>>;
}
