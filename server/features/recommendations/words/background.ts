import type { Terms } from './paper-terms.js';

/** A text as a vector: places in a vocabulary, -1 for a term that it lacks, and the numbers there. */
export interface Row {
  readonly slots: Int32Array;
  readonly values: ArrayLike<number>;
}

// Whose code it is says as much as half of all words; chosen on earlier parts of the training rows of a public set.
const ownerLength = 0.5;

/** A sample of the desk: how common each term is, and papers that a reader's likes can be told apart from. */
export class Background {
  private readonly slots = new Map<number, number>();
  /** By slot: 1 + ln((1 + N) / (1 + n)) for a term that n of N papers have: 1 for one that all have. */
  private readonly rarities: Float64Array;
  private readonly rarest: number;
  /** Rows are asked for at every list; each is made once. */
  private readonly rows = new WeakMap<Terms, Row>();

  constructor(sample: readonly Terms[]) {
    const counts: number[] = [];
    for (const { ids } of sample)
      for (const id of ids) {
        const slot = this.slots.get(id) ?? counts.push(0) - 1;
        this.slots.set(id, slot);
        counts[slot]! += 1;
      }
    const rarity = (count: number) => 1 + Math.log((1 + sample.length) / (1 + count));
    this.rarities = Float64Array.from(counts, rarity);
    this.rarest = rarity(0);
  }

  /** How many terms the sample has. */
  get vocabulary(): number {
    return this.rarities.length;
  }

  /** -1 for a term that the sample lacks. */
  slotOf(termId: number): number {
    return this.slots.get(termId) ?? -1;
  }

  rarity(termId: number): number {
    return this.rarityAt(this.slotOf(termId));
  }

  /** Of the term at a slot. */
  rarityAt(slot: number): number {
    return slot < 0 ? this.rarest : this.rarities[slot]!;
  }

  /** TF-IDF of the words, of length 1, and beside it of the owners, of length `ownerLength`, in the order of the terms. */
  row(terms: Terms): Row {
    const known = this.rows.get(terms);
    if (known) return known;
    const { ids, weights, ownersFrom } = terms;
    const slots = new Int32Array(ids.length);
    const values = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      slots[at] = this.slotOf(ids[at]!);
      values[at] = weights[at]! * this.rarityAt(slots[at]!);
    }
    scale(values.subarray(0, ownersFrom), 1);
    scale(values.subarray(ownersFrom), ownerLength);
    const row = { slots, values };
    this.rows.set(terms, row);
    return row;
  }
}

/** Gives a vector another length, in place; nothing stays nothing. */
function scale(values: Float32Array, length: number): void {
  let squared = 0;
  for (const value of values) squared += value * value;
  const factor = length / (Math.sqrt(squared) || 1);
  for (let at = 0; at < values.length; at++) values[at]! *= factor;
}
