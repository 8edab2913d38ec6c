import type { FeedState } from '../feed/feed-state.js';
import type { ListedPaper, ListRef } from './private-feed.js';

export interface PrivateFeedStore {
  /** The addresses that a reader gave. */
  open(accountId: string): Promise<(ListRef & { readonly token: string })[]>;
  find(token: string): Promise<(ListRef & { readonly accountId: string }) | null>;
  /** Gives a list an address, unless it has one. */
  add(accountId: string, ref: ListRef, token: string): Promise<void>;
  remove(accountId: string, ref: ListRef): Promise<void>;
  /** What a reader's ranking follows from: what they did and chose, and the papers of the desk. */
  rankingState(accountId: string): Promise<FeedState>;
  collectionState(id: string): Promise<FeedState>;
  /** What changes a list of what was found, besides what is found: what the reader mutes; and when papers last came. */
  foundState(accountId: string): Promise<FeedState>;
  /** The papers of an author, at most 1,000 of the latest. */
  byAuthor(authorId: string): Promise<number[]>;
  /** Latest first. */
  collected(id: string, limit: number): Promise<ListedPaper[]>;
  /** Of these, those that the reader did not mute, what came to the desk last first. */
  latestFirst(accountId: string, paperIds: readonly number[]): Promise<number[]>;
}
