import { LRUCache } from 'lru-cache';
import type { Embedder, Vector, VectorIndex } from '../../../embeddings/index.js';
import { parsePaperRef } from '../papers/paper-ref.js';
import type { PaperStore } from '../papers/paper-store.js';
import { byScore, fuse, type Scored } from './fusion.js';
import { withoutFrame } from './question-frame.js';
import type { SearchQuery } from './search-query.js';
import type { SearchFilter, SearchStore } from './search-store.js';
import type { WordIndex } from './word-index.js';

export type SearchMode = 'HYBRID' | 'WORDS' | 'MEANING';
type Scores = Map<number, number>;

export interface RankingTools {
  readonly store: SearchStore;
  readonly papers: PaperStore;
  readonly words: WordIndex;
  readonly vectors: VectorIndex;
  readonly embedder: Embedder;
}

const depth = 400;
const titleStarts = 50;
// More papers with one phrase than this are more than anyone looks for.
const mostWithPhrase = 20_000;
// Both as docs/decisions/041 found them: words beside meaning, and words in a title beside those in the text.
const usualWordWeight = 0.6;
const titleWeight = 0.5;

/** Ranks papers for one query, by words, meaning, or both. */
export class SearchRanking {
  private readonly embedded = new LRUCache<string, Promise<Vector>>({ max: 500 });

  constructor(private readonly tools: RankingTools) {}

  /**
   * Best first; the newest where the query says only which papers may be found.
   * @param wordWeight how much words count beside meaning, which counts 1.
   */
  async rank(
    asked: SearchQuery,
    filter: SearchFilter,
    mode: SearchMode,
    wordWeight = usualWordWeight,
  ): Promise<Scored[]> {
    const among = await this.among(asked, filter);
    if (among?.length === 0) return [];
    if (asked.text === '') return inTurn(await this.tools.store.newest(among, 2 * depth));
    const [named, words, meaning] = await Promise.all([
      this.findNamed(asked.text),
      mode === 'MEANING' ? new Map<number, number>() : this.byWords(asked, among),
      mode === 'WORDS' ? new Map<number, number>() : this.byMeaning(asked, among),
    ]);
    if (mode === 'HYBRID') await this.completeMeaning(asked, words, meaning);
    const fused = fuse([
      // BM25 is 0 where no word is found.
      { weight: wordWeight, scores: words, missing: 0 },
      { weight: 1, scores: meaning },
    ]);
    const wanted = await this.withoutExcluded(fused, asked);
    return named === null || (among && !among.includes(named)) ? wanted : promote(named, wanted);
  }

  /** Which papers may be found; null for all. */
  private async among(asked: SearchQuery, filter: SearchFilter): Promise<number[] | null> {
    const { phrases, authors, categories: fields } = asked;
    const narrowed = { ...filter, ...spanOf(asked, filter), authors, fields };
    const passing = await this.tools.store.idsPassing(narrowed);
    if (phrases.length === 0 || passing?.length === 0) return passing;
    const asPhrases = { words: '', phrases };
    const hits = await this.tools.words.search(asPhrases, mostWithPhrase, passing ?? undefined);
    return hits.map(({ id }) => id);
  }

  /** A query that is an id, a key or a whole title means that paper first. */
  private async findNamed(text: string): Promise<number | null> {
    const ref =
      parsePaperRef(text) ?? parsePaperRef(`arxiv:${text}`) ?? parsePaperRef(`doi:${text}`);
    return ref && 'scheme' in ref
      ? this.tools.papers.findIdByExternalId(ref)
      : this.tools.store.idByTitle(text);
  }

  private async byWords({ text }: SearchQuery, among: readonly number[] | null): Promise<Scores> {
    const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const words = withoutFrame(text);
    const [hits, titles, starts] = await Promise.all([
      this.tools.words.search({ words }, depth, among ?? undefined),
      this.tools.words.titles(words, depth, among ?? undefined),
      tokens.length > 0 && tokens.length <= 6
        ? this.tools.store.idsByTitleStart(tokens, titleStarts)
        : [],
    ]);
    const scores = new Map(hits.map(({ id, score }) => [id, score]));
    for (const { id, score } of titles) scores.set(id, (scores.get(id) ?? 0) + titleWeight * score);
    // A title that goes on from the last letters typed is as good as the best hit by whole words.
    const best = hits[0]?.score ?? 1;
    const allowed = among && new Set(among);
    for (const id of starts.filter((start) => !allowed || allowed.has(start)))
      scores.set(id, (scores.get(id) ?? 0) + best / 2);
    return scores;
  }

  private async byMeaning({ text }: SearchQuery, passing: readonly number[] | null) {
    const vector = await this.embed(text);
    const among = passing ? { among: passing } : undefined;
    const [neighbours = []] = await this.tools.vectors.search([vector], depth, among);
    return new Map(neighbours.map(({ label, score }) => [label, score]));
  }

  /** Papers that only the words found get their true cosine too. */
  private async completeMeaning({ text }: SearchQuery, words: Scores, meaning: Scores) {
    const missing = [...words.keys()].filter((id) => !meaning.has(id));
    if (missing.length === 0) return;
    const vector = await this.embed(text);
    const among = { among: missing };
    const [found = []] = await this.tools.vectors.search([vector], missing.length, among);
    for (const { label, score } of found) meaning.set(label, score);
  }

  private async withoutExcluded(hits: Scored[], { excluded }: SearchQuery): Promise<Scored[]> {
    if (excluded.length === 0 || hits.length === 0) return hits;
    const ids = hits.map(({ id }) => id);
    const holding = await Promise.all(
      excluded.map((text) =>
        this.tools.words.search({ words: '', phrases: [text] }, ids.length, ids),
      ),
    );
    const unwanted = new Set(holding.flat().map(({ id }) => id));
    return hits.filter(({ id }) => !unwanted.has(id));
  }

  private embed(text: string): Promise<Vector> {
    const { embedder } = this.tools;
    const key = `${embedder.modelId} ${text}`;
    const known = this.embedded.get(key);
    if (known) return known;
    const vector = embedder
      .embed([text], { priority: 'interactive', purpose: 'query' })
      .then(([first]) => first!);
    this.embedded.set(key, vector);
    vector.catch(() => this.embedded.delete(key));
    return vector;
  }
}

/** The days that the query's years and the filter's have in common. */
function spanOf({ years: [from, to] }: SearchQuery, filter: SearchFilter) {
  const { publishedAfter, publishedBefore } = filter;
  const starts = [publishedAfter, from && `${from}-01-01`].filter((day) => day);
  const ends = [publishedBefore, to && `${to}-12-31`].filter((day) => day);
  return {
    publishedAfter: starts.sort().at(-1) as string | undefined,
    publishedBefore: ends.sort()[0] as string | undefined,
  };
}

/** Scores that only say which came first. */
const inTurn = (ids: readonly number[]): Scored[] =>
  ids.map((id, at) => ({ id, score: ids.length - at }));

function promote(id: number, hits: readonly Scored[]): Scored[] {
  const top = Math.max(0, ...hits.map(({ score }) => score)) + 1;
  return [{ id, score: top }, ...hits.filter((hit) => hit.id !== id)].sort(byScore);
}
