export type Rating = 'UP' | 'DOWN' | 'NONE';
/** The lists a reader keeps. */
export type Shelf = 'LIKED' | 'DISLIKED' | 'DISMISSED';

/** What one reader did with one paper. */
export interface Marks {
  readonly rating: Rating;
  readonly saved: boolean;
  readonly dismissed: boolean;
  /** Read past, rated, saved or hidden. */
  readonly seen: boolean;
}

export interface ShelfEntry {
  readonly paperId: number;
  readonly at: Date;
}

export interface LibraryStore {
  setRating(accountId: string, paperId: number, rating: Rating): Promise<void>;
  setSaved(accountId: string, paperId: number, saved: boolean): Promise<void>;
  setDismissed(accountId: string, paperId: number, dismissed: boolean): Promise<void>;
  /** Unknown papers are left out. */
  setSeen(accountId: string, paperIds: readonly number[], seen: boolean): Promise<void>;
  /** Adds to the times a paper was opened and how long it was on screen. */
  addOpen(accountId: string, paperId: number, seconds: number): Promise<void>;
  /** What was done with these papers counts no more, and none of them is a seed of an interest any more. */
  forget(accountId: string, paperIds: readonly number[]): Promise<void>;
  addImpressions(accountId: string, paperIds: readonly number[]): Promise<void>;
  /** Only papers with any mark are in the map. */
  marks(accountId: string, paperIds: readonly number[]): Promise<Map<number, Marks>>;
  /** Newest first. */
  shelf(
    accountId: string,
    shelf: Shelf,
    after: ShelfEntry | null,
    limit: number,
  ): Promise<ShelfEntry[]>;
  shelfSize(accountId: string, shelf: Shelf): Promise<number>;
  /** Ups and downs together. */
  ratingCount(accountId: string): Promise<number>;
}
