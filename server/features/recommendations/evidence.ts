import type { Act } from './taste-store.js';

/** A paper that a reader's lists go by, and what it weighs in them now. */
export interface Evidence {
  readonly paperId: number;
  /** The weightiest of what was done with it. */
  readonly kind: Act['kind'];
  readonly at: Date;
  /** From -1 to 1; below 0 it speaks against what is like it. */
  readonly weight: number;
}

// A like a year old counts half; a save says less than 'more like this', an open tab hardly anything.
const halfLifeDays = 365;
const weights: Record<Act['kind'], number> = {
  UP: 1,
  SEED: 0.8,
  SAVE: 0.8,
  READ: 0.25,
  OPEN: 0.1,
  DOWN: -1,
  DISMISS: -0.7,
};
const dayMs = 86_400_000;

/** An act of a clock that runs ahead counts as one of now. */
function weightOf({ kind, at }: Act, now: Date): number {
  const ageDays = Math.max(0, now.getTime() - at.getTime()) / dayMs;
  return weights[kind] * 0.5 ** (ageDays / halfLifeDays);
}

/** What counts, one entry a paper, weightiest first. A paper that was turned down is no like, whatever else was done with it. */
export function evidenceOf(acts: readonly Act[], now: Date): Evidence[] {
  const turnedDown = new Set(
    acts.filter(({ kind }) => weights[kind] < 0).map(({ paperId }) => paperId),
  );
  const heaviest = new Map<number, Evidence>();
  for (const act of acts) {
    const { paperId, kind, at, counts } = act;
    if (!counts || (weights[kind] > 0 && turnedDown.has(paperId))) continue;
    const weight = weightOf(act, now);
    const known = heaviest.get(paperId);
    if (!known || Math.abs(weight) > Math.abs(known.weight))
      heaviest.set(paperId, { paperId, kind, at, weight });
  }
  return [...heaviest.values()].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** Where a page ended; before the first one, at place -1. */
export interface EvidencePosition {
  readonly place: number;
  readonly paperId: number;
}

/** The entries that follow; what was forgotten meanwhile moves the others up. */
export function evidenceAfter(
  all: readonly Evidence[],
  { place, paperId }: EvidencePosition,
  limit: number,
): { readonly entries: readonly Evidence[]; readonly start: number } {
  const known = all.findIndex((entry) => entry.paperId === paperId);
  const start = (known === -1 ? place : known) + 1;
  return { entries: all.slice(start, start + limit), start };
}
