import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Clock, isoDay } from '../../clock.js';
import { notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { CollectionStore } from '../collections/collection-store.js';
import type { FeedState } from '../feed/feed-state.js';
import type { FollowStore } from '../follows/follow-store.js';
import type { PhraseSearch } from '../follows/keyword-search.js';
import type { ProfileStore } from '../profiles/profile-store.js';
import type {
  ListedPaper,
  ListRef,
  NamedList,
  OpenFeed,
  PrivateFeed,
  PrivateList,
} from './private-feed.js';
import type { PrivateFeedStore } from './private-feed-store.js';

const papersAFeed = 50;
// Of which the latest are in the feed.
const mostWithKeyword = 5_000;

/** What is in these follows from papers and mutes alone, as it does where a search fills the list. */
const foundLists: ReadonlySet<PrivateList> = new Set(['AUTHOR', 'KEYWORD']);

/** Where the lists come from. */
export interface ListSources {
  readonly profiles: Pick<ProfileStore, 'list'>;
  readonly follows: Pick<FollowStore, 'authors' | 'searches' | 'keywords'>;
  readonly collections: Pick<CollectionStore, 'list'>;
  /** The best papers for a reader, or for one of their interests. */
  rank(accountId: string, profileId: string | null, limit: number): Promise<number[]>;
  search(query: string, limit: number): Promise<number[]>;
  /** Papers that have a word or phrase. */
  readonly phraseSearch: PhraseSearch;
  /** Changes whenever a search may find something else. */
  searchState(): string;
}

/** Lists of a reader's own for feed readers, by addresses that can't be guessed and can be taken back. */
export class PrivateFeedService {
  // Readers who never say what they have are sent the same list, unless it may have changed.
  private readonly lists = new LRUCache<string, Promise<ListedPaper[]>>({ max: 500 });

  constructor(
    private readonly store: PrivateFeedStore,
    private readonly sources: ListSources,
    private readonly clock: Clock,
  ) {}

  /** Every list that may have an address, For you first. */
  async all(accountId: string): Promise<PrivateFeed[]> {
    const { profiles, follows, collections } = this.sources;
    const [open, interests, authors, searches, keywords, own] = await Promise.all([
      this.store.open(accountId),
      profiles.list(accountId),
      follows.authors(accountId),
      follows.searches(accountId),
      follows.keywords(accountId),
      collections.list(accountId, []),
    ]);
    const named: NamedList[] = [
      { list: 'FOR_YOU', of: '', name: 'For you', search: null },
      ...interests.map(({ id, name }) => listed('PROFILE', id, name)),
      ...authors.map(({ id, name }) => listed('AUTHOR', String(id), name)),
      ...searches.map(({ id, query }) => listed('SEARCH', id, query, query)),
      ...keywords.map(({ id, keyword }) => listed('KEYWORD', id, keyword)),
      ...own.map(({ id, name, search }) => listed('COLLECTION', id, name, search)),
    ];
    const tokens = new Map(open.map(({ list, of, token }) => [`${list} ${of}`, token]));
    return named.map((feed) => ({ ...feed, token: tokens.get(`${feed.list} ${feed.of}`) ?? null }));
  }

  /** Gives a list an address, the same until it is taken back. @throws NOT_FOUND. */
  async open({ accountId }: Viewer, ref: ListRef): Promise<PrivateFeed> {
    await this.require(accountId, ref);
    await this.store.add(accountId, ref, randomBytes(16).toString('base64url'));
    return this.require(accountId, ref);
  }

  /** Ends the address for good. @throws NOT_FOUND. */
  async close({ accountId }: Viewer, ref: ListRef): Promise<PrivateFeed> {
    await this.store.remove(accountId, ref);
    return this.require(accountId, ref);
  }

  /** @throws NOT_FOUND when there is no such address, also when its list is gone. */
  async byToken(token: string): Promise<OpenFeed> {
    const found = await this.store.find(token);
    const feed = found && (await this.named(found.accountId, found));
    if (!feed) throw notFound('This feed');
    return { ...feed, accountId: found.accountId, token };
  }

  /** Tells whether a list changed, without making it; a ranking is also made anew every day. */
  async state({ list, of, name, search, accountId }: OpenFeed): Promise<FeedState> {
    if (search !== null || foundLists.has(list)) {
      const { facts: mutes, changedAt } = await this.store.foundState(accountId);
      return { facts: [search ?? name, this.sources.searchState(), mutes].join('/'), changedAt };
    }
    if (list === 'COLLECTION') return this.store.collectionState(of);
    const today = isoDay(this.clock.now());
    const { facts, changedAt } = await this.store.rankingState(accountId);
    const since = new Date(Math.max(changedAt.getTime(), Date.parse(today)));
    return { facts: [list, of, today, facts].join('/'), changedAt: since };
  }

  /** Its papers as of a state, at most 50. */
  papers(feed: OpenFeed, { facts }: FeedState): Promise<ListedPaper[]> {
    const key = `${feed.token} ${facts}`;
    const known = this.lists.get(key);
    if (known) return known;
    const made = this.list(feed);
    this.lists.set(key, made);
    made.catch(() => this.lists.delete(key));
    return made;
  }

  private async list(feed: OpenFeed): Promise<ListedPaper[]> {
    const { list, of, search, accountId } = feed;
    if (list === 'COLLECTION' && search === null) return this.store.collected(of, papersAFeed);
    const found = await this.found(feed);
    const ids = found
      ? await this.store.latestFirst(accountId, found)
      : await this.sources.rank(accountId, of || null, papersAFeed);
    return ids.slice(0, papersAFeed).map((paperId) => ({ paperId, at: null }));
  }

  /** Null for a list that is ranked for the reader. */
  private async found({ list, of, name, search }: NamedList): Promise<readonly number[] | null> {
    if (search !== null) return this.sources.search(search, papersAFeed);
    if (list === 'AUTHOR') return this.store.byAuthor(of);
    return list === 'KEYWORD' ? this.sources.phraseSearch(name, mostWithKeyword) : null;
  }

  private async require(accountId: string, ref: ListRef): Promise<PrivateFeed> {
    const found = await this.named(accountId, ref);
    if (!found) throw notFound('The list', 'of');
    return found;
  }

  private async named(accountId: string, { list, of }: ListRef): Promise<PrivateFeed | undefined> {
    return (await this.all(accountId)).find((feed) => feed.list === list && feed.of === of);
  }
}

const listed = (
  list: PrivateList,
  of: string,
  name: string,
  search: string | null = null,
): NamedList => ({ list, of, name, search });
