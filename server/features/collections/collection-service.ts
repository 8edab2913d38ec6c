import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.js';
import { badInput, conflict, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { PaperService } from '../papers/paper-service.js';
import {
  type Collection,
  type CollectionChange,
  collectionNoteOf,
  nameOf,
  type SharedCollection,
  searchOf,
} from './collection.js';
import type { CollectionStore } from './collection-store.js';

const mostCollections = 200;
const mostAtOnce = 100;
const trashMs = 30 * 86_400_000;

/** What readers put together, by hand or by a search. It teaches the ranking only where they say so. */
export class CollectionService {
  constructor(
    private readonly store: CollectionStore,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /** `held` counts the papers asked about. */
  async list({ accountId }: Viewer, papers: readonly string[]): Promise<Collection[]> {
    if (papers.length > mostAtOnce)
      throw badInput('papers', `Ask about at most ${mostAtOnce} papers at a time.`);
    const numbers = await this.papers.findIds(papers, 'papers');
    return this.store.list(
      accountId,
      numbers.filter((id) => id !== null),
    );
  }

  /** @throws NOT_FOUND. */
  async shared(shareToken: string): Promise<SharedCollection> {
    const found = await this.store.findShared(shareToken);
    if (!found) throw notFound('This list', 'token');
    return found;
  }

  /** Empty, or one that a search fills. @throws BAD_USER_INPUT, CONFLICT, NOT_FOUND. */
  async create(
    { accountId }: Viewer,
    text: string,
    { parentId, search }: Pick<CollectionChange, 'parentId' | 'search'> = {},
  ): Promise<Collection> {
    const name = nameOf(text);
    const change = {
      ...(parentId && { parentId: await this.parent(accountId, null, parentId) }),
      ...(search != null && { search: searchOf(search) }),
    };
    if ((await this.store.list(accountId, [])).length >= mostCollections)
      throw badInput('name', `Keep at most ${mostCollections} collections; remove one first.`);
    const id = await this.store.create(accountId, name);
    if (id === null) throw taken(name);
    await this.store.change(accountId, id, change);
    return this.require(accountId, id);
  }

  /** @throws NOT_FOUND, BAD_USER_INPUT, CONFLICT. */
  async rename({ accountId }: Viewer, id: string, text: string): Promise<Collection> {
    const name = nameOf(text);
    await this.require(accountId, id);
    if (!(await this.store.rename(accountId, id, name))) throw taken(name);
    return this.require(accountId, id);
  }

  /** @throws NOT_FOUND, BAD_USER_INPUT. */
  async change({ accountId }: Viewer, id: string, given: CollectionChange): Promise<Collection> {
    const before = await this.require(accountId, id);
    const { note, search, parentId, teaches } = given;
    if (search !== undefined && (search === null) !== (before.search === null))
      throw badInput('search', 'A collection is filled by hand or by a search; begin a new one.');
    await this.store.change(accountId, id, {
      ...(note !== undefined && { note: collectionNoteOf(note) }),
      ...(search != null && { search: searchOf(search) }),
      ...(parentId !== undefined && { parentId: await this.parent(accountId, id, parentId) }),
      ...(teaches !== undefined && { teaches: this.mayTeach(before, teaches) }),
    });
    return this.require(accountId, id);
  }

  /** Shared by an address that can't be guessed; a new one every time. @throws NOT_FOUND. */
  async share({ accountId }: Viewer, id: string, shared: boolean): Promise<Collection> {
    const { shareToken } = await this.require(accountId, id);
    if (shared !== (shareToken !== null)) {
      const token = shared ? randomBytes(16).toString('base64url') : null;
      await this.store.setShareToken(accountId, id, token);
    }
    return this.require(accountId, id);
  }

  /** Kept for 30 days in case it is wanted back. @throws NOT_FOUND, also when its name was given away since. */
  async remove({ accountId }: Viewer, id: string, removed: boolean): Promise<void> {
    if (!(await this.store.setRemoved(accountId, id, removed))) throw notFound('The collection');
  }

  /** Ends removed collections for good: one, or all. @returns how many. */
  discard({ accountId }: Viewer, id: string | null): Promise<number> {
    return this.store.discard(accountId, id);
  }

  /** Ends for good what was removed 30 days ago. @returns how many. */
  purge(): Promise<number> {
    return this.store.purge(new Date(this.clock.now().getTime() - trashMs));
  }

  /** @throws NOT_FOUND. */
  async require(accountId: string, id: string): Promise<Collection> {
    const found = await this.store.find(accountId, id);
    if (!found) throw notFound('The collection');
    return found;
  }

  private mayTeach({ search }: Collection, teaches: boolean): boolean {
    if (teaches && search !== null)
      throw badInput('teaches', 'What a search finds was chosen by nobody, so it cannot teach.');
    return teaches;
  }

  /** The collection that another is to stand in, one level deep. @throws BAD_USER_INPUT, NOT_FOUND. */
  private async parent(
    accountId: string,
    id: string | null,
    parentId: string | null,
  ): Promise<string | null> {
    if (parentId === null) return null;
    const all = await this.store.list(accountId, []);
    const parent = all.find((one) => one.id === parentId);
    if (!parent) throw notFound('The collection to stand in', 'parentId');
    if (parentId === id) throw badInput('parentId', 'A collection cannot stand in itself.');
    if (parent.parentId !== null)
      throw badInput('parentId', `"${parent.name}" stands in another one; choose one at the top.`);
    if (all.some((one) => one.parentId === id && id !== null))
      throw badInput('parentId', 'It holds collections itself; take them out first.');
    return parentId;
  }
}

const taken = (name: string) => conflict(`You have a collection called "${name}" already.`);
