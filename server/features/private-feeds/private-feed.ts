/** The lists of a reader that may be read by an address of their own. */
export type PrivateList = 'FOR_YOU' | 'PROFILE' | 'AUTHOR' | 'SEARCH' | 'KEYWORD' | 'COLLECTION';

/** Which list of a reader. */
export interface ListRef {
  readonly list: PrivateList;
  /** The profile, followed author or keyword, saved search or collection; '' for all that is For you. */
  readonly of: string;
}

export interface NamedList extends ListRef {
  readonly name: string;
  /** What finds its papers; null where no search does. */
  readonly search: string | null;
}

export interface PrivateFeed extends NamedList {
  /** What its address ends in; null while it has none. */
  readonly token: string | null;
}

/** A list as whoever has its address sees it. */
export interface OpenFeed extends NamedList {
  readonly accountId: string;
  readonly token: string;
}

export interface ListedPaper {
  readonly paperId: number;
  /** When it came into the list; null where that is not kept. */
  readonly at: Date | null;
}
