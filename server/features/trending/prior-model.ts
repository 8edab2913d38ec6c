import type { Vector } from '../../../embeddings/index.js';
import { Pace } from '../../pace.js';
import { NormalEquations } from './normal-equations.js';
import { ridge } from './ridge.js';
import { type DescribedPaper, traitCount } from './traits.js';
import { fewestToLearnFrom } from './trending.js';

/** Brings vectors; the papers that have none yet are left out. */
export type BringVectors = (ids: readonly number[]) => Promise<ReadonlyMap<number, Vector>>;

export interface PriorModel {
  readonly coefficients: Float64Array;
  /** The average paper, whose prior is 0. */
  readonly mean: Float64Array;
}

// Taste drifts: a result counts half after as many feed days.
const halfLifeDays = 200;
// One row is up to 0.3 ms of work on a busy machine, and ten times that while the code is cold.
const rowsATurn = 6;
const batchSize = 50;
const learnShare = 0.8;
const ridges = [1_000, 4_000, 16_000];
// Few and each known to matter, so held back less than the numbers of the vector.
const traitShare = 0.25;
// e² is seven times the votes of the average paper.
const furthest = 2;

/**
 * Learns what the results within past days depend on. λ is the one that does best on the last fifth of the papers
 * when learnt from those before; then all are learnt from. Null when too few have a vector.
 */
export async function fitPriorModel(
  past: readonly DescribedPaper[],
  dimension: number,
  bring: BringVectors,
): Promise<PriorModel | null> {
  const [before, after] = splitByTime(past);
  const all = await equationsOf(before, past, dimension, bring);
  const late = await equationsOf(after, past, dimension, bring);
  const lambda = await bestLambda(all, late);
  all.include(late);
  if (all.rows < fewestToLearnFrom) return null;
  return {
    coefficients: await ridge(all, penalties(all.size, lambda)),
    mean: all.sums.map((sum) => sum / all.weight),
  };
}

/** Expected ln(1 + votes) less the average paper's. */
export function priorOf(
  { coefficients, mean }: PriorModel,
  { traits }: DescribedPaper,
  vector: Vector,
): number {
  let sum = 0;
  for (let i = 0; i < traitCount; i++) sum += coefficients[i]! * (traits[i]! - mean[i]!);
  for (let i = traitCount; i < mean.length; i++)
    sum += coefficients[i]! * (vector[i - traitCount]! - mean[i]!);
  return Math.max(-furthest, Math.min(furthest, sum));
}

/** Cut between two days. */
function splitByTime(past: readonly DescribedPaper[]): [DescribedPaper[], DescribedPaper[]] {
  const edge = past[Math.floor(past.length * learnShare)]!.paper.day;
  return [
    past.filter(({ paper }) => paper.day < edge),
    past.filter(({ paper }) => paper.day >= edge),
  ];
}

async function equationsOf(
  part: readonly DescribedPaper[],
  past: readonly DescribedPaper[],
  dimension: number,
  bring: BringVectors,
): Promise<NormalEquations> {
  const equations = new NormalEquations(traitCount + dimension);
  const weightOf = recency(past);
  const row = new Float64Array(equations.size);
  const pace = new Pace(rowsATurn);
  let day = part[0]?.paper.day;
  for await (const { described, vector } of withVectors(part, bring)) {
    if (pace.due()) await pace.rest();
    if (described.paper.day !== day) equations.endDay();
    day = described.paper.day;
    row.set(described.traits);
    row.set(vector, traitCount);
    equations.add(row, described.result!, weightOf(day));
  }
  equations.endDay();
  return equations;
}

/** Papers with their vectors, a batch at a time; those without one are left out. */
export async function* withVectors(
  papers: readonly DescribedPaper[],
  bring: BringVectors,
): AsyncGenerator<{ described: DescribedPaper; vector: Vector }> {
  for (let from = 0; from < papers.length; from += batchSize) {
    const batch = papers.slice(from, from + batchSize);
    const vectors = await bring(batch.map(({ paper }) => paper.id));
    for (const described of batch) {
      const vector = vectors.get(described.paper.id);
      if (vector) yield { described, vector };
    }
  }
}

function recency(past: readonly DescribedPaper[]): (day: string) => number {
  const days = [...new Set(past.map(({ paper }) => paper.day))];
  const weights = days.map(
    (day, at) => [day, 0.5 ** ((days.length - 1 - at) / halfLifeDays)] as const,
  );
  const byDay = new Map(weights);
  return (day) => byDay.get(day)!;
}

async function bestLambda(early: NormalEquations, late: NormalEquations): Promise<number> {
  let best = { lambda: ridges[0]!, error: Number.POSITIVE_INFINITY };
  for (const lambda of early.rows > 0 ? ridges : []) {
    const error = late.error(await ridge(early, penalties(early.size, lambda)));
    if (error < best.error) best = { lambda, error };
  }
  return best.lambda;
}

const penalties = (size: number, lambda: number): Float64Array =>
  new Float64Array(size).fill(lambda).fill(lambda * traitShare, 0, traitCount);
