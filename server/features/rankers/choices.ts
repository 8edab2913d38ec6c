import type { Amounts, JudgedPage } from './served-page.js';

/** Pairs of papers of which a reader wanted the one and passed the other by. */
export interface Choices {
  readonly names: readonly string[];
  /** Amounts of the one wanted less those of the other, in the order of the names. */
  readonly rows: readonly Float64Array[];
  /** One a row; those of a page add up to 1. */
  readonly weights: readonly number[];
}

/** All pairs of each page. */
export function choicesOf(pages: readonly JudgedPage[]): Choices {
  const names = namesIn(pages);
  const rows: Float64Array[] = [];
  const weights: number[] = [];
  for (const { wanted, passed } of pages)
    for (const good of wanted)
      for (const other of passed) {
        rows.push(difference(good, other, names));
        weights.push(1 / (wanted.length * passed.length));
      }
  return { names, rows, weights };
}

function namesIn(pages: readonly JudgedPage[]): string[] {
  const names = new Set<string>();
  for (const { wanted, passed } of pages)
    for (const amounts of [...wanted, ...passed])
      for (const name of Object.keys(amounts)) names.add(name);
  return [...names].sort();
}

const difference = (a: Amounts, b: Amounts, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => (a[name] ?? 0) - (b[name] ?? 0));
