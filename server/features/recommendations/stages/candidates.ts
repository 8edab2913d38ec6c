import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import type { ListRequest, Taste } from '../recommendation.js';
import type { TasteStore } from '../taste-store.js';

const nearEachLike = 60;
const nearest = 400;
const mostTrending = 150;

export interface Candidates {
  /** No paper twice, none handled. */
  readonly ids: readonly number[];
  readonly likes: ReadonlyMap<number, Vector>;
  readonly dislikes: ReadonlyMap<number, Vector>;
}

/** Stage 1: what could be of interest: near a like, in a followed topic, or trending. */
export async function findCandidates(
  taste: Taste,
  request: ListRequest,
  store: TasteStore,
  index: VectorIndex,
): Promise<Candidates> {
  if (request.among) return given(request.among, taste, index);
  const after = request.arrivedAfter ?? null;
  const [likes, dislikes, near, trending, topical] = await Promise.all([
    vectorsOf(taste.likes, index),
    vectorsOf(taste.dislikes, index),
    nearLikes(taste, after && (await store.arrivedAfter(after)), index),
    store.trending(mostTrending, [], after),
    taste.topics.length > 0 ? store.trending(mostTrending, taste.topics, after) : [],
  ]);
  const excluded = (id: number) => taste.handled.has(id) || request.except?.has(id);
  const ids = [...new Set([...near, ...topical, ...trending])].filter((id) => !excluded(id));
  return { ids, likes, dislikes };
}

async function given(
  among: readonly number[],
  taste: Taste,
  index: VectorIndex,
): Promise<Candidates> {
  const [likes, dislikes] = await Promise.all([
    vectorsOf(taste.likes, index),
    vectorsOf(taste.dislikes, index),
  ]);
  return { ids: [...new Set(among)], likes, dislikes };
}

function vectorsOf(judged: Taste['likes'], index: VectorIndex): Promise<Map<number, Vector>> {
  return index.vectors(judged.map(({ paperId }) => paperId));
}

/** The best of what is near any like; a paper near several counts once, with its best score. */
async function nearLikes(
  taste: Taste,
  among: readonly number[] | null,
  index: VectorIndex,
): Promise<number[]> {
  const likes = await vectorsOf(taste.likes, index);
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
