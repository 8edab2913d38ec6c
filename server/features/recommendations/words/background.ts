import type { Terms } from './paper-terms.js';

/** A text as a vector: places in the vocabulary and the numbers there. */
export interface Row {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

// Whose code it is says as much as half of all words; chosen on earlier parts of the training rows of a public set.
const ownerLength = 0.5;

/** A sample of the desk: how common each term is, and papers that a reader's likes can be told apart from. */
export class Background {
  /** Place of each term that the sample knows. */
  readonly slotOf = new Map<number, number>();
  private readonly documentCounts: number[] = [];
  private readonly size: number;

  constructor(sample: readonly Terms[]) {
    this.size = sample.length;
    for (const { ids } of sample) for (const id of ids) this.count(id);
  }

  /** 1 + ln((1 + N) / (1 + n)) for a term that n of N papers have: 1 for one that all have. */
  rarity(termId: number): number {
    const slot = this.slotOf.get(termId);
    const known = slot === undefined ? 0 : this.documentCounts[slot]!;
    return 1 + Math.log((1 + this.size) / (1 + known));
  }

  /**
   * TF-IDF of the words, of length 1, and beside it of the owners, of length `ownerLength`. Terms without a place are left
   * out, though they take part in the length.
   */
  row({ ids, weights, ownersFrom }: Terms, place: (termId: number) => number | undefined): Row {
    const tfIdf = Float64Array.from(ids, (id, at) => weights[at]! * this.rarity(id));
    const words = scaled(tfIdf.subarray(0, ownersFrom), 1);
    const owners = scaled(tfIdf.subarray(ownersFrom), ownerLength);
    const slots: number[] = [];
    const values: number[] = [];
    for (let at = 0; at < ids.length; at++) {
      const slot = place(ids[at]!);
      const value = at < ownersFrom ? words[at]! : owners[at - ownersFrom]!;
      if (slot === undefined || value === 0) continue;
      slots.push(slot);
      values.push(value);
    }
    return { slots: Int32Array.from(slots), values: Float64Array.from(values) };
  }

  private count(id: number): void {
    const slot = this.slotOf.get(id) ?? this.documentCounts.push(0) - 1;
    this.slotOf.set(id, slot);
    this.documentCounts[slot]! += 1;
  }
}

/** The same direction at another length; nothing stays nothing. */
function scaled(values: Float64Array, length: number): Float64Array {
  const own = Math.hypot(...values) || 1;
  return values.map((value) => (value * length) / own);
}
