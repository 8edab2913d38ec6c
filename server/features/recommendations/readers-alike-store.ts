import type { Judged } from './recommendation.js';

/** A paper that readers with the same likes liked too. */
export interface AlikePaper {
  readonly paperId: number;
  /** What reaches it on the walk; only its relation to the others counts. */
  readonly flow: number;
  /** How many of these readers liked it. */
  readonly readers: number;
}

export interface ReadersAlike {
  /** How many readers share a like with this one. */
  readonly readers: number;
  /** Most flow first; the reader's own likes are among them. */
  readonly papers: readonly AlikePaper[];
}

export interface ReadersAlikeStore {
  /**
   * Walks from a reader's likes to the readers of those papers and on to what else these liked.
   * @param among only these papers; null for any.
   */
  walk(
    accountId: string,
    likes: readonly Judged[],
    among: readonly number[] | null,
    limit: number,
  ): Promise<ReadersAlike>;
}
