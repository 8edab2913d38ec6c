import type { Terms } from './paper-terms.js';

/** A text as a unit vector: places in the vocabulary and the numbers there. */
export interface Row {
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

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

  /** TF-IDF of length 1; terms without a place are left out, though they take part in the length. */
  row({ ids, weights }: Terms, place: (termId: number) => number | undefined): Row {
    const slots: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (let at = 0; at < ids.length; at++) {
      const value = weights[at]! * this.rarity(ids[at]!);
      squares += value * value;
      const slot = place(ids[at]!);
      if (slot === undefined || value === 0) continue;
      slots.push(slot);
      values.push(value);
    }
    const length = Math.sqrt(squares) || 1;
    return {
      slots: Int32Array.from(slots),
      values: Float64Array.from(values, (value) => value / length),
    };
  }

  private count(id: number): void {
    const slot = this.slotOf.get(id) ?? this.documentCounts.push(0) - 1;
    this.slotOf.set(id, slot);
    this.documentCounts[slot]! += 1;
  }
}
