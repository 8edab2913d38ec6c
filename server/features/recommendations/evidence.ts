import { weightOf } from './taste.js';
import type { Act } from './taste-store.js';

/** What a reader did with a paper, and what it weighs in their lists now. */
export interface Evidence {
  readonly paperId: number;
  /** The weightiest of their acts. */
  readonly kind: Act['kind'];
  readonly at: Date;
  /** From -1 to 1: below 0 it speaks against what is like it, 0 when it does not count. */
  readonly weight: number;
}

/** One entry a paper, weightiest first; a paper both liked and turned down counts as turned down. */
export function evidenceOf(acts: readonly Act[], now: Date): Evidence[] {
  const strongest = new Map<number, Evidence>();
  for (const act of acts) {
    const { paperId, kind, at } = act;
    const found = { paperId, kind, at, weight: act.counts ? weightOf(act, now) : 0 };
    const known = strongest.get(paperId);
    if (!known || outweighs(found, known)) strongest.set(paperId, found);
  }
  return [...strongest.values()].sort(
    (one, other) =>
      Math.abs(other.weight) - Math.abs(one.weight) || other.at.getTime() - one.at.getTime(),
  );
}

const outweighs = (one: Evidence, other: Evidence): boolean =>
  one.weight < 0 === other.weight < 0
    ? Math.abs(one.weight) > Math.abs(other.weight)
    : one.weight < 0;
