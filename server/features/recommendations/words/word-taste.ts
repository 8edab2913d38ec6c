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
  const unsaidSlots = new Set([...unsaid].map((id) => background.slotOf(id)));
  const total = likes.length + others.length;
  const forLike = (strength * total) / (2 * likes.length);
  const example = ({ terms }: JudgedTerms, label: 1 | -1, cost: number): Example => ({
    row: without(background.row(terms), unsaidSlots),
    label,
    cost: Math.max(cost, 1e-6),
  });
  const forOther = (strength * total) / (2 * others.length);
  const weights = await fitLinearSvm(
    [
      ...likes.map((like) => example(like, 1, forLike * like.weight)),
      ...dislikes.map((one) => example(one, -1, forLike * one.weight * dislikeShare)),
      ...others.map(
        (row): Example => ({
          row: without(row, unsaidSlots),
          label: -1,
          cost: forOther,
        }),
      ),
    ],
    // After the rows, which may have met new terms.
    background.vocabulary,
  );
  return {
    margin: (terms) => marginOf(background.row(terms), weights),
    telling: (terms, limit) => telling(terms, limit, weights, background),
  };
}

/** A row that says nothing at these slots; so nothing is learnt there, and they do not count later. */
function without(row: Row, slots: ReadonlySet<number>): Row {
  if (slots.size === 0) return row;
  const kept = [...row.slots.keys()].filter((at) => !slots.has(row.slots[at]!));
  return {
    slots: Int32Array.from(kept, (at) => row.slots[at]!),
    values: Float32Array.from(kept, (at) => row.values[at]!),
  };
}

function telling(
  { ids, weights: counts }: Terms,
  limit: number,
  weights: Float32Array,
  background: Background,
): number[] {
  return [...ids]
    .flatMap((id, at) => {
      const slot = background.slotOf(id);
      const rarity = background.rarity(id);
      const gain = slot < weights.length - 1 ? weights[slot]! * counts[at]! * rarity : 0;
      return gain > 0 && rarity > rareEnough ? [{ id, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => id);
}
