import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../../errors.js';
import type { Scored } from './fusion.js';
import { parseSearchQuery } from './search-query.js';
import type { SearchMode, SearchRanking } from './search-ranking.js';
import type { SearchFacets, SearchFilter, SearchStore } from './search-store.js';
import { marked, type SnippetPart, snippetOf, stemsOf } from './snippet.js';
import type { Spelling } from './spelling.js';

export type SearchOrder = 'RELEVANCE' | 'NEWEST' | 'UPVOTES';

export interface SearchRequest {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly mode: SearchMode;
  readonly order?: SearchOrder;
  /** How much words count beside meaning; as usual when not given. */
  readonly wordWeight?: number | undefined;
}

export interface SearchResult {
  /** Names this ranking, so that its next page can be asked for. */
  readonly list: string;
  /** What was searched for instead, where words were misspelt; null when none was. */
  readonly mended: string | null;
  /** Stems of the words asked for. */
  readonly stems: ReadonlySet<string>;
  /** What was searched by: WORDS while the model is not there yet. */
  readonly mode: SearchMode;
  /** In the order asked for. */
  readonly hits: readonly Scored[];
}

/** In characters. */
export const maxQueryLength = 1_000;

export class SearchService {
  // Pages of one search come from one ranking, whatever arrives in between.
  private readonly recent = new LRUCache<string, SearchResult>({ max: 200, ttl: 10 * 60_000 });

  constructor(
    private readonly ranking: SearchRanking,
    private readonly spelling: Spelling,
    private readonly store: Pick<SearchStore, 'inOrder' | 'facets'>,
    /** Whether the model answers now. */
    private readonly modelReady: () => boolean,
    /** Changes whenever an index does. */
    private readonly indexState: () => string,
  ) {}

  /**
   * `list` goes on with an earlier result as long as that is remembered.
   * @throws BAD_USER_INPUT on an empty or overlong query.
   */
  async search(request: SearchRequest, list?: string): Promise<SearchResult> {
    const query = checked(request.query);
    const { filter, order = 'RELEVANCE', wordWeight } = request;
    const mode = this.modelReady() ? request.mode : 'WORDS';
    const name = nameOf([query, filter, mode, order, wordWeight, this.indexState()]);
    // What readers save and vote for changes without an index changing.
    const lasting = order === 'RELEVANCE' && !filter.savedBy && !filter.collection;
    const known = (list && this.recent.get(list)) || (lasting && this.recent.get(name));
    if (known) return known;
    const given = parseSearchQuery(query);
    const text = await this.spelling.mended(given.text);
    const asked = { ...given, text };
    const ranked = await this.ranking.rank(asked, filter, mode, wordWeight);
    const result = {
      list: lasting ? name : name + randomBytes(3).toString('base64url'),
      ...{ mode, stems: stemsOf(text), mended: text === given.text ? null : text },
      hits: await this.inOrder(ranked, order),
    };
    this.recent.set(result.list, result);
    return result;
  }

  /** What a query finds as the search page shows it, the best first. @throws BAD_USER_INPUT. */
  found(query: string, list?: string): Promise<SearchResult> {
    return this.search({ query, filter: {}, mode: 'HYBRID' }, list);
  }

  /** Where the next page begins; a search made anew may hold the last paper elsewhere, or no longer. */
  placeAfter(hits: readonly Scored[], last: { place: number; id: number } | null): number {
    if (!last) return 0;
    const at = hits.findIndex(({ id }) => id === last.id);
    return (at === -1 ? last.place : at) + 1;
  }

  /** Changes whenever a search may find something else. */
  state(): string {
    return this.indexState();
  }

  /** How many of what was found there are by category and year. */
  facets({ hits }: SearchResult): Promise<SearchFacets> {
    return this.store.facets(hits.map(({ id }) => id));
  }

  /** Why a paper was found, in a sentence of its abstract. */
  snippet(abstract: string, stems: ReadonlySet<string>): SnippetPart[] {
    return snippetOf(abstract, stems);
  }

  /** A title with what was asked for. */
  title(title: string, stems: ReadonlySet<string>): SnippetPart[] {
    return marked(title, stems);
  }

  private async inOrder(hits: Scored[], order: SearchOrder): Promise<readonly Scored[]> {
    if (order === 'RELEVANCE') return hits;
    const byId = new Map(hits.map((hit) => [hit.id, hit]));
    return (await this.store.inOrder([...byId.keys()], order)).map((id) => byId.get(id)!);
  }
}

function checked(given: string): string {
  const query = given.toWellFormed().replaceAll('\0', ' ').trim();
  if (query === '')
    throw badInput('query', 'Type some words, an author or a paper id to search for.');
  if (query.length > maxQueryLength)
    throw badInput('query', `Shorten the query to at most ${maxQueryLength} characters.`);
  return query;
}

const nameOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
