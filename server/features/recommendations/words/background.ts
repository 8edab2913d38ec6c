import type { Terms } from './paper-terms.js';

/** A text as a vector: places in the vocabulary and the numbers there. */
export interface Row {
  readonly slots: Int32Array;
  readonly values: ArrayLike<number>;
}

// Whose code it is says as much as half of all words; chosen on earlier parts of the training rows of a public set.
const ownerLength = 0.5;

/**
 * A sample of the desk: how common each term is, and papers that a reader's likes can be told apart from. Terms that the
 * sample lacks get a place when they are first met.
 */
export class Background {
  private readonly slots = new Map<number, number>();
  private readonly documentCounts: number[] = [];
  private readonly size: number;
  /** Rows are asked for at every list; each is made once. */
  private readonly rows = new WeakMap<Terms, Row>();

  constructor(sample: readonly Terms[]) {
    this.size = sample.length;
    for (const { ids } of sample) for (const id of ids) this.documentCounts[this.slotOf(id)]! += 1;
  }

  /** How many terms have a place. */
  get vocabulary(): number {
    return this.documentCounts.length;
  }

  slotOf(termId: number): number {
    const known = this.slots.get(termId);
    if (known !== undefined) return known;
    const slot = this.documentCounts.push(0) - 1;
    this.slots.set(termId, slot);
    return slot;
  }

  /** 1 + ln((1 + N) / (1 + n)) for a term that n of N papers have: 1 for one that all have. */
  rarity(termId: number): number {
    const count = this.documentCounts[this.slotOf(termId)]!;
    return 1 + Math.log((1 + this.size) / (1 + count));
  }

  /** TF-IDF of the words, of length 1, and beside it of the owners, of length `ownerLength`. */
  row(terms: Terms): Row {
    const known = this.rows.get(terms);
    if (known) return known;
    const { ids, weights, ownersFrom } = terms;
    const tfIdf = Float64Array.from(ids, (id, at) => weights[at]! * this.rarity(id));
    scale(tfIdf.subarray(0, ownersFrom), 1);
    scale(tfIdf.subarray(ownersFrom), ownerLength);
    const slots = Int32Array.from(ids, (id) => this.slotOf(id));
    const row = { slots, values: Float32Array.from(tfIdf) };
    this.rows.set(terms, row);
    return row;
  }
}

/** Gives a vector another length, in place; nothing stays nothing. */
function scale(values: Float64Array, length: number): void {
  const own = Math.hypot(...values) || 1;
  for (let at = 0; at < values.length; at++) values[at]! *= length / own;
}
