import type { Judged, Taste } from './recommendation.js';
import type { Act, TasteStore } from './taste-store.js';

// A like a year old counts half; a save says less than 'more like this'.
const halfLifeDays = 365;
const weightOf = { UP: 1, SAVE: 0.8, DOWN: 1, DISMISS: 0.7 } as const;
// Enough for every interest of a reader; the list has to come within a blink.
const remembered = { likes: 40, dislikes: 40, allLikes: 200 };

/** A reader's taste, from what they did; nobody's taste for null. */
export async function readTaste(
  store: TasteStore,
  accountId: string | null,
  now: Date,
): Promise<Taste> {
  if (accountId === null)
    return {
      likes: [],
      allLikes: [],
      dislikes: [],
      topics: [],
      handled: new Set(),
      impressions: new Map(),
    };
  const [acts, topics, impressions] = await Promise.all([
    store.acts(accountId),
    store.topics(accountId),
    store.impressions(accountId),
  ]);
  const likes = judged(acts, ['UP', 'SAVE'], now);
  return {
    likes: likes.slice(0, remembered.likes),
    allLikes: likes.slice(0, remembered.allLikes),
    dislikes: judged(acts, ['DOWN', 'DISMISS'], now).slice(0, remembered.dislikes),
    topics,
    handled: new Set(acts.map(({ paperId }) => paperId)),
    impressions,
  };
}

/** One entry a paper, with the strongest of its acts; a paper both saved and turned down counts as turned down. */
function judged(acts: readonly Act[], kinds: readonly Act['kind'][], now: Date): Judged[] {
  const against = kinds.includes('UP')
    ? new Set(
        acts.filter(({ kind }) => kind === 'DOWN' || kind === 'DISMISS').map((act) => act.paperId),
      )
    : new Set<number>();
  const weights = new Map<number, number>();
  for (const { paperId, kind, at } of acts) {
    if (!kinds.includes(kind) || against.has(paperId)) continue;
    const ageDays = Math.max(0, now.getTime() - at.getTime()) / 86_400_000;
    const weight = weightOf[kind] * 0.5 ** (ageDays / halfLifeDays);
    weights.set(paperId, Math.max(weight, weights.get(paperId) ?? 0));
  }
  return [...weights].map(([paperId, weight]) => ({ paperId, weight }));
}
