import { badInput, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { AuthorStore } from '../papers/author-store.js';
import type { FollowStore } from './follow-store.js';

const longestQuery = 300;
const mostSearches = 50;

/** Authors and searches that a reader wants to hear of. */
export class FollowService {
  constructor(
    private readonly store: FollowStore,
    private readonly authors: AuthorStore,
  ) {}

  /** @throws NOT_FOUND for an author the desk does not know. */
  async followAuthor({ accountId }: Viewer, idOrName: string, followed: boolean): Promise<void> {
    const author = await this.authors.find(idOrName);
    if (!author) throw notFound(`An author called "${idOrName.slice(0, 80)}"`, 'author');
    await this.store.setFollowed(accountId, author.id, followed);
  }

  /** @throws BAD_USER_INPUT. */
  async saveSearch({ accountId }: Viewer, text: string): Promise<void> {
    const query = text.replace(/\s+/g, ' ').trim();
    if (query === '') throw badInput('query', 'Say what to look for.');
    if (query.length > longestQuery)
      throw badInput('query', `Give at most ${longestQuery} characters.`);
    if ((await this.store.searches(accountId)).length >= mostSearches)
      throw badInput('query', `Keep at most ${mostSearches} searches; remove one first.`);
    await this.store.addSearch(accountId, query);
  }

  async removeSearch({ accountId }: Viewer, id: string): Promise<void> {
    if (!(await this.store.removeSearch(accountId, id))) throw notFound('The saved search');
  }
}
