import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Embedder, Vector, VectorIndex } from '../../../embeddings/index.js';
import { badInput } from '../../errors.js';
import { parsePaperRef } from '../papers/paper-ref.js';
import type { PaperStore } from '../papers/paper-store.js';
import { byScore, fuse, type Scored } from './fusion.js';
import type { SearchFilter, SearchStore } from './search-store.js';
import type { WordIndex } from './word-index.js';

export type SearchMode = 'HYBRID' | 'WORDS' | 'MEANING';

export interface SearchRequest {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly mode: SearchMode;
}

export interface SearchResult {
  /** Names this ranking, so that its next page can be asked for. */
  readonly list: string;
  /** What was searched by: WORDS while the model is not there yet. */
  readonly mode: SearchMode;
  /** Best first. */
  readonly hits: readonly Scored[];
}

export interface SearchTools {
  readonly store: SearchStore;
  readonly papers: PaperStore;
  readonly words: WordIndex;
  readonly vectors: VectorIndex;
  readonly embedder: Embedder;
  /** Whether the model answers now. */
  readonly modelReady: () => boolean;
  /** Changes whenever an index does. */
  readonly state: () => string;
}

const depth = 400;
const titleStarts = 50;
// Meaning counts twice as much as words: the best of the weights tried on two public sets (docs/decisions/004).
const weights = { words: 1, meaning: 2 };
/** In characters. */
export const maxQueryLength = 1_000;

export class SearchService {
  // Pages of one search come from one ranking, whatever arrives in between.
  private readonly recent = new LRUCache<string, SearchResult>({ max: 200, ttl: 10 * 60_000 });

  constructor(private readonly tools: SearchTools) {}

  /**
   * `list` goes on with an earlier result as long as that is remembered.
   * @throws BAD_USER_INPUT on an empty or overlong query.
   */
  async search(request: SearchRequest, list?: string): Promise<SearchResult> {
    const query = request.query.toWellFormed().replaceAll('\0', ' ').trim();
    if (query === '')
      throw badInput('query', 'Type some words, an author or a paper id to search for.');
    if (query.length > maxQueryLength)
      throw badInput('query', `Shorten the query to at most ${maxQueryLength} characters.`);
    const mode = this.tools.modelReady() ? request.mode : 'WORDS';
    const fresh = nameOf([query, request.filter, mode, this.tools.state()]);
    const known = (list && this.recent.get(list)) || this.recent.get(fresh);
    if (known) return known;
    const result = { list: fresh, mode, hits: await this.rank(query, request.filter, mode) };
    this.recent.set(fresh, result);
    return result;
  }

  private async rank(query: string, filter: SearchFilter, mode: SearchMode): Promise<Scored[]> {
    const [named, passing] = await Promise.all([
      this.findNamed(query),
      this.tools.store.idsPassing(filter),
    ]);
    const [words, meaning] = await Promise.all([
      mode === 'MEANING' ? new Map<number, number>() : this.byWords(query, passing),
      mode === 'WORDS' ? new Map<number, number>() : this.byMeaning(query, passing),
    ]);
    if (mode === 'HYBRID') await this.completeMeaning(query, words, meaning);
    const fused = fuse([
      // BM25 is 0 where no word is found.
      { weight: weights.words, scores: words, missing: 0 },
      { weight: weights.meaning, scores: meaning },
    ]);
    return named === null ? fused : promote(named, fused);
  }

  /** A query that is an id or key means that paper first. */
  private async findNamed(query: string): Promise<number | null> {
    const ref =
      parsePaperRef(query) ?? parsePaperRef(`arxiv:${query}`) ?? parsePaperRef(`doi:${query}`);
    return ref && 'scheme' in ref ? this.tools.papers.findIdByExternalId(ref) : null;
  }

  private async byWords(query: string, passing: number[] | null): Promise<Map<number, number>> {
    const tokens = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const [hits, starts] = await Promise.all([
      this.tools.words.search(query, depth, passing ?? undefined),
      tokens.length > 0 && tokens.length <= 6
        ? this.tools.store.idsByTitleStart(tokens, titleStarts)
        : [],
    ]);
    const scores = new Map(hits.map(({ id, score }) => [id, score]));
    // A title that goes on from the last letters typed is as good as the best hit by whole words.
    const best = hits[0]?.score ?? 1;
    const allowed = passing && new Set(passing);
    for (const id of starts.filter((start) => !allowed || allowed.has(start)))
      scores.set(id, (scores.get(id) ?? 0) + best / 2);
    return scores;
  }

  private async byMeaning(query: string, passing: number[] | null): Promise<Map<number, number>> {
    const vector = await this.embed(query);
    const among = passing ? { among: passing } : undefined;
    const [neighbours = []] = await this.tools.vectors.search([vector], depth, among);
    return new Map(neighbours.map(({ label, score }) => [label, score]));
  }

  /** Papers that only the words found get their true cosine too. */
  private async completeMeaning(
    query: string,
    words: ReadonlyMap<number, number>,
    meaning: Map<number, number>,
  ): Promise<void> {
    const missing = [...words.keys()].filter((id) => !meaning.has(id));
    if (missing.length === 0) return;
    const vector = await this.embed(query);
    const [found = []] = await this.tools.vectors.search([vector], missing.length, {
      among: missing,
    });
    for (const { label, score } of found) meaning.set(label, score);
  }

  private readonly embedded = new LRUCache<string, Promise<Vector>>({ max: 500 });

  private embed(query: string): Promise<Vector> {
    const known = this.embedded.get(query);
    if (known) return known;
    const vector = this.tools.embedder
      .embed([query], { priority: 'interactive' })
      .then(([first]) => first!);
    this.embedded.set(query, vector);
    vector.catch(() => this.embedded.delete(query));
    return vector;
  }
}

const nameOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);

function promote(id: number, hits: readonly Scored[]): Scored[] {
  const top = Math.max(0, ...hits.map(({ score }) => score)) + 1;
  return [{ id, score: top }, ...hits.filter((hit) => hit.id !== id)].sort(byScore);
}
