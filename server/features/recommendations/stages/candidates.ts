import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import { type PhraseSearch, papersWith } from '../../follows/keyword-search.js';
import type { NearPapers } from '../near-papers.js';
import type { ReadersAlike, ReadersAlikeStore } from '../readers-alike-store.js';
import type { ListRequest, SavedSearch, SearchVector, Taste } from '../recommendation.js';
import type { TasteStore } from '../taste-store.js';
import type { Learnt } from '../words/learn-words.js';
import type { FeatureTable } from '../words/paper-features.js';
import type { PaperTextStore } from '../words/paper-text-store.js';
import { tellingWords } from '../words/telling-words.js';
import { nearLikes } from './near-likes.js';

const nearEachSearch = 60;
const mostTrending = 150;
const mostAlike = 300;
const mostByAuthors = 100;
const mostByLikedAuthors = 300;
const mostByWords = 300;
const newestWithKeyword = 100;
const wordsLookedFor = 40;
// So many new papers are all looked at, so that a digest misses none; what searches would find is among them.
const fewNew = 500;
const nobodyAlike: ReadersAlike = { readers: 0, papers: [] };

/** Where candidates and what is known of them come from. */
export interface Sources {
  readonly store: TasteStore;
  readonly alike: ReadersAlikeStore;
  readonly index: VectorIndex;
  /** Of the vectors that the index has. */
  readonly modelId: () => string;
  readonly near: NearPapers;
  readonly features: FeatureTable;
  readonly texts: PaperTextStore;
  /** The best papers with any of the words, of these when they are given; none where there is no index of words. */
  readonly wordSearch: (
    words: string,
    limit: number,
    among?: readonly number[],
  ) => Promise<readonly number[]>;
  /** The same of papers that have all words in their order, but for endings. */
  readonly phraseSearch: PhraseSearch;
  /** The vectors of the searches, as far as they can be made now. */
  readonly searchVectors: (searches: readonly SavedSearch[]) => Promise<SearchVector[]>;
}

export interface Candidates {
  /** No paper twice, none handled or muted. */
  readonly ids: readonly number[];
  readonly likes: ReadonlyMap<number, Vector>;
  readonly dislikes: ReadonlyMap<number, Vector>;
  readonly alike: ReadersAlike;
  readonly searches: readonly SearchVector[];
  /** Which papers have each followed keyword. */
  readonly keywords: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Stage 1: what could be of interest: near a like or a search, in the words of the likes, with a followed keyword, liked by readers alike, of a followed topic or author, or trending. */
export async function findCandidates(
  accountId: string | null,
  taste: Taste,
  learnt: Promise<Learnt>,
  request: ListRequest,
  sources: Sources,
): Promise<Candidates> {
  const { store, index } = sources;
  const after = request.arrivedAfter ?? null;
  const given = request.among ?? request.only;
  const among = given ?? (after && (await store.arrivedAfter(after)));
  const room = mostAlike + taste.handled.size;
  const followed = taste.keywords.map((keyword) => ({ keyword }));
  const walking =
    accountId === null ? nobodyAlike : sources.alike.walk(accountId, taste.allLikes, among, room);
  const starting = Promise.all([
    vectorsOf(taste.likes, index),
    vectorsOf(taste.dislikes, index),
    sources.searchVectors(taste.searches),
    papersWith(followed, sources.phraseSearch, among ?? undefined),
  ]).then(([likes, dislikes, searches, keywords]) => ({ likes, dislikes, searches, keywords }));
  const finding = request.among
    ? []
    : findIn(among, { ...request, learnt }, taste, starting, sources);
  const [alike, start, found] = await Promise.all([walking, starting, finding]);
  const known = { ...start, alike };
  if (request.among) return { ids: [...new Set(request.among)], ...known };
  const coRead = alike.papers.map(({ paperId }) => paperId);
  const excluded = (id: number) => taste.handled.has(id) || request.except?.has(id);
  const ids = [...new Set([...found.flat(), ...coRead])].filter((id) => !excluded(id));
  return { ids: await withoutMuted(accountId, taste, ids, store), ...known };
}

/** Papers that some stage-1 rule names; all of them when they are given or few, which the rules would only name again. */
async function findIn(
  among: readonly number[] | null,
  { only, arrivedAfter, learnt }: ListRequest & { learnt: Promise<Learnt> },
  taste: Taste,
  starting: Promise<Pick<Candidates, 'likes' | 'searches' | 'keywords'>>,
  sources: Sources,
): Promise<readonly (readonly number[])[]> {
  if (among && (only || among.length <= fewNew)) return [among];
  return Promise.all([
    starting.then(({ likes }) => nearLikes(likes, taste, among, sources)),
    learnt.then((known) => inWordsOf(taste, known, among, sources)),
    starting.then(({ searches }) => nearSearches(searches, among, sources.index)),
    starting.then(({ keywords }) => [...keywords.values()].flatMap(newestOf)),
    ...chosenFields(taste, arrivedAfter ?? null, sources.store),
  ]);
}

/** What came last has the highest numbers. */
const newestOf = (ids: ReadonlySet<number>): number[] =>
  [...ids].sort((a, b) => b - a).slice(0, newestWithKeyword);

function vectorsOf(judged: Taste['likes'], index: VectorIndex): Promise<Map<number, Vector>> {
  return index.vectors(judged.map(({ paperId }) => paperId));
}

/** What trends, on the desk and in the categories chosen, and the newest papers of the authors chosen and liked. */
function chosenFields(
  { topics, authors, interest, allLikes }: Taste,
  after: Date | null,
  store: TasteStore,
): Promise<readonly number[]>[] {
  const fields = [...topics, ...(interest?.topics ?? [])];
  const liked = allLikes.map(({ paperId }) => paperId);
  const people = [...authors, ...(interest?.authorIds ?? [])];
  return [
    store.trending(mostTrending, [], after),
    ...(fields.length > 0 ? [store.trending(mostTrending, fields, after)] : []),
    ...(liked.length > 0 ? [store.byAuthorsOf(liked, mostByLikedAuthors, after)] : []),
    ...(people.length > 0 ? [store.byAuthors(people, mostByAuthors, after)] : []),
  ];
}

async function withoutMuted(
  accountId: string | null,
  { mutes }: Taste,
  ids: readonly number[],
  store: TasteStore,
): Promise<readonly number[]> {
  if (accountId === null || mutes === '') return ids;
  const muted = new Set(await store.muted(accountId, ids));
  return ids.filter((id) => !muted.has(id));
}

/** Papers with the words that tell the likes from others. */
async function inWordsOf(
  { likes, handled }: Taste,
  { words }: Learnt,
  among: readonly number[] | null,
  sources: Sources,
): Promise<readonly number[]> {
  if (!words) return [];
  const telling = await tellingWords(likes, words, sources, wordsLookedFor);
  const limit = mostByWords + Math.min(handled.size, 200);
  return sources.wordSearch(telling.join(' '), limit, among ?? undefined);
}

async function nearSearches(
  searches: readonly SearchVector[],
  among: readonly number[] | null,
  index: VectorIndex,
): Promise<number[]> {
  if (searches.length === 0) return [];
  const vectors = searches.map(({ vector }) => vector);
  const lists = await index.search(vectors, nearEachSearch, among ? { among } : undefined);
  return lists.flat().map(({ label }) => label);
}
