import { Pace } from '../../pace.js';
import type { Amounts, JudgedPage } from './served-page.js';

// About two milliseconds of work.
const pagesATurn = 20;

/** Pairs of papers of which a reader wanted the one and passed the other by. */
export interface Choices {
  readonly names: readonly string[];
  /** Amounts of the one wanted less those of the other, in the order of the names. */
  readonly rows: readonly Float64Array[];
  /** One a row; those of a page add up to 1. */
  readonly weights: readonly number[];
}

/** All pairs of each page. */
export async function choicesOf(pages: readonly JudgedPage[]): Promise<Choices> {
  const names = namesIn(pages);
  const rows: Float64Array[] = [];
  const weights: number[] = [];
  const pace = new Pace(pagesATurn);
  for (const { wanted, passed } of pages) {
    if (pace.due()) await pace.rest();
    for (const good of wanted)
      for (const other of passed) {
        rows.push(difference(good, other, names));
        weights.push(1 / (wanted.length * passed.length));
      }
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
