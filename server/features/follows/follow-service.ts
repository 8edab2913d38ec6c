import { badInput, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { AuthorStore } from '../papers/author-store.js';
import type { DatedPaper, FollowedKind, FollowStore } from './follow-store.js';
import { type PhraseSearch, papersWith } from './keyword-search.js';

const longestQuery = 300;
const mostSearches = 50;
const longestKeyword = 60;
const mostKeywords = 50;

/** Authors, searches and keywords that a reader wants to hear of. */
export class FollowService {
  constructor(
    private readonly store: FollowStore,
    private readonly authors: AuthorStore,
    private readonly phraseSearch: PhraseSearch,
  ) {}

  /** Papers of what a reader follows, latest first, and how many there are. */
  async papers(
    accountId: string,
    kind: FollowedKind | null,
    after: DatedPaper | null,
    limit: number,
  ): Promise<{ entries: DatedPaper[]; totalCount: number }> {
    const hasKeywords = kind === null || kind === 'KEYWORDS';
    const keywords = hasKeywords ? await this.store.keywords(accountId) : [];
    const found = await papersWith(keywords, this.phraseSearch);
    const of = { kind, withKeyword: [...new Set([...found.values()].flatMap((ids) => [...ids]))] };
    const [entries, totalCount] = await Promise.all([
      this.store.papers(accountId, of, after, limit),
      this.store.paperCount(accountId, of),
    ]);
    return { entries, totalCount };
  }

  /** A word or phrase of title or abstract, in any case. @throws BAD_USER_INPUT. */
  async followKeyword({ accountId }: Viewer, text: string, followed: boolean): Promise<void> {
    const keyword = text.replace(/\s+/g, ' ').trim().toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(keyword)) throw badInput('keyword', 'Give a word or phrase.');
    if (keyword.length > longestKeyword)
      throw badInput('keyword', `Give at most ${longestKeyword} characters.`);
    if (followed && (await this.store.keywords(accountId)).length >= mostKeywords)
      throw badInput('keyword', `Follow at most ${mostKeywords} keywords; remove one first.`);
    await this.store.setKeyword(accountId, keyword, followed);
  }

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
