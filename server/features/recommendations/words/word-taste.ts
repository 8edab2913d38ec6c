import type { Background, Row } from './background.js';
import { type Example, fitLinearSvm, marginOf } from './linear-svm.js';
import type { Terms } from './paper-terms.js';

export interface JudgedTerms {
  readonly terms: Terms;
  /** 0 to 1. */
  readonly weight: number;
}

// Strength of the fit; as arXiv listings ranked by such a machine have it (github.com/karpathy/arxiv-sanity-lite).
const strength = 0.1;
// A dislike is said of one paper, and counts as much as half the likes of one paper.
const dislikeShare = 0.5;
// A word that more than about a seventh of the papers have says nothing to a reader.
const rareEnough = 3;

/** Which words tell a reader's likes from any papers. */
export interface WordTaste {
  /** How much more a paper's words are those of the likes than any paper's are: about 0 for any paper, 1 for one like them. */
  margin(terms: Terms): number;
  /** The terms of a paper that speak most for it, at most `limit`. */
  telling(terms: Terms, limit: number): number[];
}

class FittedWords implements WordTaste {
  constructor(
    private readonly background: Background,
    /** Slots of the judged papers' terms that the sample lacks. */
    private readonly own: ReadonlyMap<number, number>,
    /** By slot, and last the bias. */
    private readonly weights: Float32Array,
    /** Mean margin of the sample: the farther from the border the fewer likes there are. */
    private readonly usual: number,
  ) {}

  margin(terms: Terms): number {
    const { slots, values } = this.background.row(terms);
    let sum = this.weights.at(-1)! - this.usual;
    for (let at = 0; at < slots.length; at++)
      sum += this.weightOf(slots[at]!, terms.ids[at]!) * values[at]!;
    return sum;
  }

  telling(terms: Terms, limit: number): number[] {
    const { slots, values } = this.background.row(terms);
    const speaking: { id: number; gain: number }[] = [];
    for (let at = 0; at < slots.length; at++) {
      const id = terms.ids[at]!;
      const gain = this.weightOf(slots[at]!, id) * values[at]!;
      if (gain > 0 && this.background.rarityAt(slots[at]!) > rareEnough)
        speaking.push({ id, gain });
    }
    return speaking
      .sort((a, b) => b.gain - a.gain || a.id - b.id)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  private weightOf(slot: number, termId: number): number {
    const place = slot < 0 ? this.own.get(termId) : slot;
    return place === undefined ? 0 : this.weights[place]!;
  }
}

/**
 * Learns a reader's words; null without likes or anything to tell them from.
 * @param others rows of the sample.
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
  const own = new Map<number, number>();
  const [liked, disliked] = [likes, dislikes].map((judged) =>
    judged.map(({ terms, weight }) => ({ row: widened(terms, background, own), weight })),
  ) as [WeighedRow[], WeighedRow[]];
  const silent = new Set([...unsaid].map((id) => own.get(id) ?? background.slotOf(id)));
  const total = likes.length + others.length;
  const forLike = (strength * total) / (2 * likes.length);
  const forOther = (strength * total) / (2 * others.length);
  const example = (row: Row, label: 1 | -1, cost: number): Example => ({
    row: without(row, silent),
    label,
    cost: Math.max(cost, 1e-6),
  });
  const examples = [
    ...liked.map(({ row, weight }) => example(row, 1, forLike * weight)),
    ...disliked.map(({ row, weight }) => example(row, -1, forLike * weight * dislikeShare)),
    ...others.map((row) => example(row, -1, forOther)),
  ];
  const weights = await fitLinearSvm(examples, background.vocabulary + own.size);
  const usual = others.reduce((sum, row) => sum + marginOf(row, weights), 0) / others.length;
  return new FittedWords(background, own, weights, usual);
}

interface WeighedRow {
  readonly row: Row;
  readonly weight: number;
}

/** With a slot for every term: those that the sample lacks come after its own. */
function widened(terms: Terms, background: Background, own: Map<number, number>): Row {
  const { slots, values } = background.row(terms);
  const placeOf = (id: number): number => {
    const place = own.get(id) ?? background.vocabulary + own.size;
    own.set(id, place);
    return place;
  };
  return {
    slots: slots.map((slot, at) => (slot < 0 ? placeOf(terms.ids[at]!) : slot)),
    values,
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
