import type { Background, Row } from './background.js';
import { type Example, fitLinearSvm, marginOf } from './linear-svm.js';
import type { Terms } from './paper-terms.js';

export interface JudgedTerms {
  readonly terms: Terms;
  /** 0 to 1. */
  readonly weight: number;
}

export interface WordTaste {
  /** How much a paper's words are those of the likes: about -1 for any paper, above 0 for one like them. */
  margin(terms: Terms): number;
  /** The terms of a paper that speak most for it, at most `limit`. */
  telling(terms: Terms, limit: number): number[];
}

// Strength of the fit; as arXiv listings ranked by such a machine have it (github.com/karpathy/arxiv-sanity-lite).
const strength = 0.1;
// A dislike is said of one paper, and counts as much as half the likes of one paper.
const dislikeShare = 0.5;
// A word that more than about a seventh of the papers have says nothing to a reader.
const rareEnough = 3;

/**
 * Learns which words tell a reader's likes from any papers; null without likes or anything to tell them from.
 * @param unsaid terms that must not count.
 */
export async function fitWordTaste(
  likes: readonly JudgedTerms[],
  dislikes: readonly JudgedTerms[],
  others: readonly Row[],
  background: Background,
  unsaid: ReadonlySet<number> = new Set(),
): Promise<WordTaste | null> {
  if (likes.length === 0 || others.length === 0) return null;
  const place = placesFor([...likes, ...dislikes], background);
  const slotOf = (id: number) =>
    unsaid.has(id) ? undefined : (place.get(id) ?? background.slotOf.get(id));
  const total = likes.length + others.length;
  const forLike = (strength * total) / (2 * likes.length);
  const example = ({ terms }: JudgedTerms, label: 1 | -1, cost: number): Example => ({
    row: background.row(terms, slotOf),
    label,
    cost: Math.max(cost, 1e-6),
  });
  const forOther = (strength * total) / (2 * others.length);
  const weights = await fitLinearSvm(
    [
      ...likes.map((like) => example(like, 1, forLike * like.weight)),
      ...dislikes.map((one) => example(one, -1, forLike * one.weight * dislikeShare)),
      ...others.map((row): Example => ({ row, label: -1, cost: forOther })),
    ],
    background.slotOf.size + place.size,
  );
  return {
    margin: (terms) => marginOf(background.row(terms, slotOf), weights),
    telling: (terms, limit) => telling(terms, limit, weights, background, slotOf),
  };
}

/** Places for the terms that the background does not know, after its own. */
function placesFor(judged: readonly JudgedTerms[], { slotOf }: Background): Map<number, number> {
  const places = new Map<number, number>();
  for (const { terms } of judged)
    for (const id of terms.ids)
      if (!slotOf.has(id) && !places.has(id)) places.set(id, slotOf.size + places.size);
  return places;
}

function telling(
  { ids, weights: counts }: Terms,
  limit: number,
  weights: Float64Array,
  background: Background,
  slotOf: (id: number) => number | undefined,
): number[] {
  return [...ids]
    .flatMap((id, at) => {
      const slot = slotOf(id);
      const rarity = background.rarity(id);
      const gain = slot === undefined ? 0 : weights[slot]! * counts[at]! * rarity;
      return gain > 0 && rarity > rareEnough ? [{ id, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => id);
}
