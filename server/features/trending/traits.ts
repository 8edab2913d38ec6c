import { Pace } from '../../pace.js';
import { PastResults } from './past-results.js';
import { resultsOf, type TrendingPaper } from './trending.js';

export interface DescribedPaper {
  readonly paper: TrendingPaper;
  /** Everything but the text, in the order of `traitsOf`. */
  readonly traits: Float32Array;
  /** How it did within its day; null when that is not known or not to be used. */
  readonly result: number | null;
}

export const traitCount = 17;

// A paper with its authors is some 10 µs of work, more while the code is cold.
const papersATurn = 20;

interface Past {
  readonly submitters: PastResults;
  readonly authors: PastResults;
  readonly fields: PastResults;
}

/**
 * Describes papers given in order of their days. The past of authors, submitters and fields is that of earlier days
 * only, as it will be when the order is asked for, so nothing of a paper's own day leaks into it.
 */
export async function describe(
  papers: readonly TrendingPaper[],
  pastDays: ReadonlySet<string>,
): Promise<DescribedPaper[]> {
  const past: Past = {
    submitters: new PastResults(20),
    authors: new PastResults(2),
    fields: new PastResults(20),
  };
  const pace = new Pace(papersATurn);
  const described: DescribedPaper[] = [];
  for (const today of byDay(papers)) {
    const results = pastDays.has(today[0]!.day) ? resultsOf(today) : null;
    const brought = countBrought(today);
    for (const [at, paper] of today.entries()) {
      if (pace.due()) await pace.rest();
      const traits = traitsOf(paper, past, brought.get(paper.submittedBy) ?? 1);
      described.push({ paper, traits, result: results?.[at] ?? null });
    }
    for (const [at, paper] of today.entries()) if (results) remember(past, paper, results[at]!);
  }
  return described;
}

function* byDay(papers: readonly TrendingPaper[]): Generator<TrendingPaper[]> {
  for (let from = 0, to = 0; from < papers.length; from = to) {
    while (to < papers.length && papers[to]!.day === papers[from]!.day) to += 1;
    yield papers.slice(from, to);
  }
}

function countBrought(papers: readonly TrendingPaper[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { submittedBy } of papers) counts.set(submittedBy, (counts.get(submittedBy) ?? 0) + 1);
  return counts;
}

function remember(past: Past, paper: TrendingPaper, result: number): void {
  if (paper.submittedBy !== null) past.submitters.add([paper.submittedBy], result);
  past.authors.add(paper.authors, result);
  past.fields.add(paper.categories, result);
}

function traitsOf(paper: TrendingPaper, past: Past, broughtToday: number): Float32Array {
  return Float32Array.from([
    Number(paper.hasCode),
    Math.log1p(paper.lag),
    Math.log1p(paper.authors.length),
    paper.titleLength,
    Math.log1p(paper.abstractLength),
    Number(paper.titleHasColon),
    ...submitterTraits(paper.submittedBy, past.submitters, broughtToday),
    ...authorTraits(paper.authors, past.authors),
    mean(paper.categories.map((name) => past.fields.mean(name))),
  ]);
}

/** Unknown or not, how their papers did and how many there were, and whether they bring many a day. */
function submitterTraits(name: string | null, past: PastResults, broughtToday: number): number[] {
  if (name === null) return [1, 0, 0, 0];
  return [0, past.mean(name), Math.log1p(past.count(name)), Math.log(broughtToday)];
}

/** Mean, best and worst of the authors, the first and the last, and how well known the best known is. */
function authorTraits(names: readonly string[], past: PastResults): number[] {
  if (names.length === 0) return [0, 0, 0, 0, 0, 0];
  const means = names.map((name) => past.mean(name));
  const best = means.reduce((a, b) => Math.max(a, b));
  const worst = means.reduce((a, b) => Math.min(a, b));
  const known = names.reduce((most, name) => Math.max(most, past.count(name)), 0);
  return [mean(means), best, worst, means[0]!, means.at(-1)!, Math.log1p(known)];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
