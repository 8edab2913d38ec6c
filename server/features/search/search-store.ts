export interface SearchFilter {
  /** YYYY-MM-DD, inclusive. */
  readonly publishedAfter?: string | undefined;
  readonly publishedBefore?: string | undefined;
  /** Any of these. */
  readonly categories?: readonly string[] | undefined;
  /** In any of these, or below: cs has cs.CL in it, whatever the case. */
  readonly fields?: readonly string[] | undefined;
  /** An author of each of these names, or of one that begins so. */
  readonly authors?: readonly string[] | undefined;
  /** Saved by this account. */
  readonly savedBy?: string | undefined;
  /** In this collection of the account's. */
  readonly collection?: { readonly accountId: string; readonly id: string } | undefined;
}

export interface SearchFacets {
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

export interface SearchStore {
  /** Ids of the papers that pass, or null when the filter lets everything pass. */
  idsPassing(filter: SearchFilter): Promise<number[] | null>;
  /** Papers whose titles hold all of the words, the last one perhaps only begun; most trending first. */
  idsByTitleStart(words: readonly string[], limit: number): Promise<number[]>;
  /** The paper of exactly this title, whatever its case and signs. */
  idByTitle(title: string): Promise<number | null>;
  /** The newest of these papers, of all when null. */
  newest(among: readonly number[] | null, limit: number): Promise<number[]>;
  /** The same papers, newest or most voted first. */
  inOrder(ids: readonly number[], order: 'NEWEST' | 'UPVOTES'): Promise<number[]>;
  /** How many of these papers there are by category and by year, most first and newest first. */
  facets(ids: readonly number[]): Promise<SearchFacets>;
}
