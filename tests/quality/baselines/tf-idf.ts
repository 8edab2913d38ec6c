import type { PaperRow } from '../data-files.js';
import type { SparseRow } from './sparse-row.js';

const word = /[a-z_][a-z0-9_]+/g;
// A word of one paper links it to no other; one that every tenth paper has says little.
const fewestPapers = 2;
const largestShare = 0.1;

export interface TermTable {
  readonly rows: readonly SparseRow[];
  readonly size: number;
}

/** Unit rows of (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), single words and, where there are any, authors as terms. */
export function tfIdf(papers: readonly PaperRow[]): TermTable {
  const counted = papers.map(countTerms);
  const frequency = new Map<string, number>();
  for (const counts of counted)
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const most = largestShare * papers.length;
  const kept = [...frequency].filter(([, papers]) => papers >= fewestPapers && papers <= most);
  const slotOf = new Map(kept.map(([term], slot) => [term, slot]));
  const rarity = kept.map(([, df]) => 1 + Math.log((1 + papers.length) / (1 + df)));
  return { rows: counted.map((counts) => rowOf(counts, slotOf, rarity)), size: kept.length };
}

function countTerms({ title, abstract = '', authors = [] }: PaperRow): Map<string, number> {
  const words = `${title} ${abstract}`.toLowerCase().match(word) ?? [];
  const counts = new Map<string, number>();
  for (const term of [...words, ...authors.map((name) => `by:${name}`)])
    counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function rowOf(
  counts: ReadonlyMap<string, number>,
  slotOf: ReadonlyMap<string, number>,
  rarity: readonly number[],
): SparseRow {
  const known = [...counts].flatMap(([term, count]) => {
    const slot = slotOf.get(term);
    return slot === undefined ? [] : [[slot, (1 + Math.log(count)) * rarity[slot]!] as const];
  });
  const length = Math.hypot(...known.map(([, value]) => value)) || 1;
  return {
    slots: Uint32Array.from(known, ([slot]) => slot),
    values: Float32Array.from(known, ([, value]) => value / length),
  };
}
