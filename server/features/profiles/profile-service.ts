import { badInput, DomainError, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { AuthorStore } from '../papers/author-store.js';
import type { PaperService } from '../papers/paper-service.js';
import { checkSliders } from '../preferences/preferences.js';
import { checkFields, checkName, type Profile, type ProfileChange } from './profile.js';
import type { ProfileStore } from './profile-store.js';

/** What a profile is begun from or changed to; papers and authors as a caller names them. */
export interface ProfileWish extends Omit<ProfileChange, 'authorIds'> {
  readonly authors?: readonly string[];
  readonly papers?: readonly string[];
}

const mostProfiles = 12;
const mostNamed = 200;

/** A reader's interests side by side. */
export class ProfileService {
  constructor(
    private readonly store: ProfileStore,
    private readonly papers: PaperService,
    private readonly authors: AuthorStore,
  ) {}

  /** Begins an interest from categories, authors and papers. @throws BAD_USER_INPUT, NOT_FOUND, CONFLICT. */
  async create({ accountId }: Viewer, wish: ProfileWish & { name: string }): Promise<Profile> {
    const name = checkName(wish.name);
    const topics = checkFields(wish.topics ?? []);
    const [authorIds, paperIds] = [await this.authorIds(wish), await this.paperIds(wish)];
    if ((await this.store.list(accountId)).length >= mostProfiles)
      throw badInput('name', `Keep at most ${mostProfiles} profiles; merge or remove one first.`);
    const id = await this.store.create(accountId, { name, topics, authorIds });
    if (id === null) throw taken();
    await this.store.place(accountId, id, paperIds, true);
    return this.get(accountId, id);
  }

  /** What is not given stays. Papers given are added. @throws BAD_USER_INPUT, NOT_FOUND, CONFLICT. */
  async change({ accountId }: Viewer, id: string, wish: ProfileWish): Promise<Profile> {
    await this.get(accountId, id);
    checkSliders(wish);
    const { name, topics, authors, papers: _, ...sliders } = wish;
    const paperIds = await this.paperIds(wish);
    const changed = await this.store.change(accountId, id, {
      ...sliders,
      ...(name !== undefined && { name: checkName(name) }),
      ...(topics !== undefined && { topics: checkFields(topics) }),
      ...(authors !== undefined && { authorIds: await this.authorIds(wish) }),
    });
    if (!changed) throw taken();
    await this.store.place(accountId, id, paperIds, true);
    return this.get(accountId, id);
  }

  /** Its papers go to the interests they are nearest to. @throws NOT_FOUND, CONFLICT for the last one. */
  async remove({ accountId }: Viewer, id: string): Promise<void> {
    await this.get(accountId, id);
    if ((await this.store.list(accountId)).length === 1)
      throw new DomainError('CONFLICT', 'This is your only profile. Reset it instead.');
    await this.store.remove(accountId, id);
  }

  /** @throws NOT_FOUND, BAD_USER_INPUT when both are the same. */
  async merge({ accountId }: Viewer, from: string, into: string): Promise<Profile> {
    if (from === into) throw badInput('into', 'Give two different profiles.');
    await this.get(accountId, from);
    await this.get(accountId, into);
    await this.store.merge(accountId, from, into);
    return this.get(accountId, into);
  }

  /** Puts a paper into an interest by hand. @throws NOT_FOUND. */
  async movePaper({ accountId }: Viewer, idOrKey: string, profileId: string): Promise<void> {
    const paperId = await this.papers.requireId(idOrKey);
    await this.get(accountId, profileId);
    await this.store.place(accountId, profileId, [paperId], false);
  }

  /** @throws NOT_FOUND. */
  async get(accountId: string, id: string): Promise<Profile> {
    const profile = await this.store.find(accountId, id);
    if (!profile) throw notFound('The profile');
    return profile;
  }

  private async authorIds({ authors = [] }: ProfileWish): Promise<number[]> {
    checkCount('authors', authors);
    const found = await Promise.all(authors.map((name) => this.authors.find(name)));
    const missing = found.indexOf(null);
    if (missing !== -1)
      throw notFound(`An author called "${authors[missing]!.slice(0, 80)}"`, 'authors');
    return found.map((author) => author!.id);
  }

  private paperIds({ papers = [] }: ProfileWish): Promise<number[]> {
    checkCount('papers', papers);
    return Promise.all(papers.map((idOrKey) => this.papers.requireId(idOrKey, 'papers')));
  }
}

const taken = () =>
  new DomainError('CONFLICT', 'You have a profile of this name.', { field: 'name' });

function checkCount(field: string, list: readonly string[]): void {
  if (list.length > mostNamed) throw badInput(field, `Give at most ${mostNamed} at a time.`);
}
