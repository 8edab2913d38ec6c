import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.js';
import { badInput, conflict, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { PaperService } from '../papers/paper-service.js';
import type { Collection, SharedCollection } from './collection.js';
import type { CollectionStore } from './collection-store.js';

const longestName = 80;
const mostCollections = 200;
const mostPapers = 5_000;
const mostAtOnce = 100;
const trashMs = 30 * 86_400_000;

/** What readers put together by hand. It teaches the ranking nothing. */
export class CollectionService {
  constructor(
    private readonly store: CollectionStore,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /** `held` counts the papers asked about. */
  async list({ accountId }: Viewer, papers: readonly string[]): Promise<Collection[]> {
    return this.store.list(accountId, await this.numbers(papers));
  }

  /** @throws NOT_FOUND. */
  async shared(shareToken: string): Promise<SharedCollection> {
    const found = await this.store.findShared(shareToken);
    if (!found) throw notFound('This list', 'token');
    return found;
  }

  /** @throws BAD_USER_INPUT, CONFLICT. */
  async create({ accountId }: Viewer, text: string): Promise<Collection> {
    const name = nameOf(text);
    if ((await this.store.list(accountId, [])).length >= mostCollections)
      throw badInput('name', `Keep at most ${mostCollections} collections; remove one first.`);
    const id = await this.store.create(accountId, name);
    if (id === null) throw taken(name);
    return this.require(accountId, id);
  }

  /** @throws NOT_FOUND, BAD_USER_INPUT, CONFLICT. */
  async rename({ accountId }: Viewer, id: string, text: string): Promise<Collection> {
    const name = nameOf(text);
    await this.require(accountId, id);
    if (!(await this.store.rename(accountId, id, name))) throw taken(name);
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

  /** @throws NOT_FOUND, BAD_USER_INPUT. */
  async collect(
    { accountId }: Viewer,
    id: string,
    papers: readonly string[],
    collected: boolean,
  ): Promise<Collection> {
    const { paperCount } = await this.require(accountId, id);
    const numbers = await this.numbers(papers);
    if (collected && paperCount + numbers.length > mostPapers)
      throw badInput(
        'paperIds',
        `A collection holds at most ${mostPapers.toLocaleString('en')} papers.`,
      );
    await (collected ? this.store.add(id, numbers) : this.store.drop(id, numbers));
    return this.require(accountId, id);
  }

  /** Ends for good what was removed 30 days ago. @returns how many. */
  purge(): Promise<number> {
    return this.store.purge(new Date(this.clock.now().getTime() - trashMs));
  }

  /** @throws NOT_FOUND. */
  private async require(accountId: string, id: string): Promise<Collection> {
    const found = await this.store.find(accountId, id);
    if (!found) throw notFound('The collection');
    return found;
  }

  private async numbers(papers: readonly string[]): Promise<number[]> {
    if (papers.length > mostAtOnce)
      throw badInput('paperIds', `Send at most ${mostAtOnce} papers at a time.`);
    const numbers = await this.papers.findIds(papers, 'paperIds');
    return numbers.filter((id) => id !== null);
  }
}

/** @throws BAD_USER_INPUT. */
function nameOf(text: string): string {
  const name = text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
  if (name === '') throw badInput('name', 'Give it a name.');
  if (name.length > longestName) throw badInput('name', `Use at most ${longestName} characters.`);
  return name;
}

const taken = (name: string) => conflict(`You have a collection called "${name}" already.`);
