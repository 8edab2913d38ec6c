import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import type { ReadersAlike, ReadersAlikeStore } from '../readers-alike-store.js';
import type { ListRequest, Taste } from '../recommendation.js';
import type { TasteStore } from '../taste-store.js';
import type { FeatureTable } from '../words/paper-features.js';
import type { PaperTextStore } from '../words/paper-text-store.js';

const nearEachLike = 60;
const nearest = 400;
const mostTrending = 150;
const mostAlike = 300;
const nobodyAlike: ReadersAlike = { readers: 0, papers: [] };

/** Where candidates and what is known of them come from. */
export interface Sources {
  readonly store: TasteStore;
  readonly alike: ReadersAlikeStore;
  readonly index: VectorIndex;
  readonly features: FeatureTable;
  readonly texts: PaperTextStore;
}

export interface Candidates {
  /** No paper twice, none handled. */
  readonly ids: readonly number[];
  readonly likes: ReadonlyMap<number, Vector>;
  readonly dislikes: ReadonlyMap<number, Vector>;
  readonly alike: ReadersAlike;
}

/** Stage 1: what could be of interest: near a like, liked by readers alike, in a followed topic, or trending. */
export async function findCandidates(
  accountId: string | null,
  taste: Taste,
  request: ListRequest,
  { store, alike: alikeStore, index }: Sources,
): Promise<Candidates> {
  const after = request.arrivedAfter ?? null;
  const among = request.among ?? (after && (await store.arrivedAfter(after)));
  const room = mostAlike + taste.handled.size;
  const [likes, dislikes, alike] = await Promise.all([
    vectorsOf(taste.likes, index),
    vectorsOf(taste.dislikes, index),
    accountId === null ? nobodyAlike : alikeStore.walk(accountId, taste.allLikes, among, room),
  ]);
  const known = { likes, dislikes, alike };
  if (request.among) return { ids: [...new Set(request.among)], ...known };
  const [near, trending, topical] = await Promise.all([
    nearLikes(likes, taste, among, index),
    store.trending(mostTrending, [], after),
    taste.topics.length > 0 ? store.trending(mostTrending, taste.topics, after) : [],
  ]);
  const coRead = alike.papers.map(({ paperId }) => paperId);
  const excluded = (id: number) => taste.handled.has(id) || request.except?.has(id);
  const ids = [...new Set([...near, ...coRead, ...topical, ...trending])];
  return { ids: ids.filter((id) => !excluded(id)), ...known };
}

function vectorsOf(judged: Taste['likes'], index: VectorIndex): Promise<Map<number, Vector>> {
  return index.vectors(judged.map(({ paperId }) => paperId));
}

/** The best of what is near any like; a paper near several counts once, with its best score. */
async function nearLikes(
  likes: ReadonlyMap<number, Vector>,
  taste: Taste,
  among: readonly number[] | null,
  index: VectorIndex,
): Promise<number[]> {
  if (likes.size === 0) return [];
  // Handled papers are near likes too, so ask for more than is needed.
  const k = nearEachLike + Math.min(taste.handled.size, 200);
  const lists = await index.search([...likes.values()], k, among ? { among } : undefined);
  const best = new Map<number, number>();
  for (const { label, score } of lists.flat())
    if (!taste.handled.has(label)) best.set(label, Math.max(score, best.get(label) ?? -1));
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, nearest)
    .map(([id]) => id);
}
