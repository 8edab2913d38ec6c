/** The lists of a reader that may be read by an address of their own. */
export type PrivateList = 'FOR_YOU' | 'PROFILE' | 'SEARCH' | 'COLLECTION';

/** Which list of a reader. */
export interface ListRef {
  readonly list: PrivateList;
  /** The profile, saved search or collection; '' for all that is For you. */
  readonly of: string;
}

export interface PrivateFeed extends ListRef {
  readonly name: string;
  /** What its address ends in; null while it has none. */
  readonly token: string | null;
}

/** A list as whoever has its address sees it. */
export interface OpenFeed extends ListRef {
  readonly accountId: string;
  readonly name: string;
  readonly token: string;
}

export interface ListedPaper {
  readonly paperId: number;
  /** When it came into the list; null where that is not kept. */
  readonly at: Date | null;
}
