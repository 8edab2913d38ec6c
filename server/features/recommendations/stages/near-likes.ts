import type { Vector, VectorIndex } from '../../../../embeddings/index.js';
import { listsOf, type NearList, type NearPapers } from '../near-papers.js';
import type { Taste } from '../recommendation.js';

interface Sources {
  readonly index: VectorIndex;
  readonly near: NearPapers;
}

// The same for all readers and after every rating, so that what was found before holds.
const nearEachLike = 100;
// With fewer of them not handled yet, so many more are asked for.
const fewestLeft = 50;
const mostHandled = 200;
const nearest = 400;

/** The best of what is near any like; a paper near several counts once, with its best score. */
export async function nearLikes(
  likes: ReadonlyMap<number, Vector>,
  { handled }: Taste,
  among: readonly number[] | null,
  sources: Sources,
): Promise<number[]> {
  if (likes.size === 0) return [];
  const best = new Map<number, number>();
  for (const { ids, scores } of await nearEach(likes, handled, among, sources))
    ids.forEach((id, at) => {
      if (!handled.has(id)) best.set(id, Math.max(scores[at]!, best.get(id) ?? -1));
    });
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, nearest)
    .map(([id]) => id);
}

/** Handled papers are near likes too: where they leave few of a like's nearest, more are asked for. */
async function nearEach(
  likes: ReadonlyMap<number, Vector>,
  handled: ReadonlySet<number>,
  among: readonly number[] | null,
  { index, near }: Sources,
): Promise<NearList[]> {
  if (among) {
    const k = nearEachLike + Math.min(mostHandled, handled.size);
    return listsOf(await index.search([...likes.values()], k, { among }));
  }
  const lists = await near.of(likes, nearEachLike);
  const isShort = ({ ids }: NearList) =>
    ids.length === nearEachLike && ids.filter((id) => !handled.has(id)).length < fewestLeft;
  const short = new Map([...likes].filter((_, at) => isShort(lists[at]!)));
  const longer = await near.of(short, nearEachLike + mostHandled);
  return [...lists.filter((list) => !isShort(list)), ...longer];
}
