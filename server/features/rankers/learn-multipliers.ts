import { type Choices, choicesOf } from './choices.js';
import { dot, fitLogistic, logLoss } from './logistic.js';
import { bounds, type Multipliers } from './ranker.js';
import type { JudgedPage } from './served-page.js';

// So many pages' worth of trust in the ranker that is in use; what foretells the later feedback best is taken.
const trusts = [10, 30, 100, 300, 1_000];
const shareToFit = 0.75;

/**
 * Learns from which papers of a page readers took something, and which they passed by: pairwise logistic regression
 * (RankNet's loss with a linear score, Burges et al. 2005) with a ridge towards the ranker in use.
 * @param pages oldest first.
 */
export async function learnMultipliers(
  pages: readonly JudgedPage[],
  current: Multipliers,
): Promise<Multipliers> {
  const trust = await bestTrust(pages, current);
  return fitPairs(await choicesOf(pages), current, trust);
}

async function bestTrust(pages: readonly JudgedPage[], current: Multipliers): Promise<number> {
  const middle = Math.floor(pages.length * shareToFit);
  const earlier = await choicesOf(pages.slice(0, middle));
  const later = await choicesOf(pages.slice(middle));
  let best = { trust: trusts.at(-1)!, loss: Number.POSITIVE_INFINITY };
  for (const trust of trusts) {
    const multipliers = await fitPairs(earlier, current, trust);
    const loss = logLoss(later, await scaled(later, multipliers));
    if (loss < best.loss) best = { trust, loss };
  }
  return best.trust;
}

async function fitPairs(
  choices: Choices,
  current: Multipliers,
  trust: number,
): Promise<Multipliers> {
  const inUse = coefficients(choices.names, current);
  // How surely the ranker in use tells what is wanted; only the relations of the rest to it count.
  const slope = await slopeOf(choices, inUse);
  const centre = inUse.map((value) => value * slope);
  const fitted = await fitLogistic(choices, centre, trust);
  const multipliers = choices.names.map((name, at): [string, number] => [
    name,
    clamp(fitted[at]! / slope),
  ]);
  return { ...current, ...Object.fromEntries(multipliers) };
}

const coefficients = (names: readonly string[], multipliers: Multipliers): Float64Array =>
  Float64Array.from(names, (name) => multipliers[name] ?? 1);

async function slopeOf(choices: Choices, inUse: Float64Array): Promise<number> {
  const scores = choices.rows.map((row) => Float64Array.of(dot(row, inUse)));
  const [slope] = await fitLogistic(
    { ...choices, names: ['score'], rows: scores },
    Float64Array.of(1),
    1,
  );
  return Math.max(1, slope!);
}

/** Coefficients whose scale suits the choices, so that rankers are judged by their order alone. */
async function scaled(choices: Choices, multipliers: Multipliers): Promise<Float64Array> {
  const values = coefficients(choices.names, multipliers);
  const slope = await slopeOf(choices, values);
  return values.map((value) => value * slope);
}

const clamp = (value: number): number =>
  Number(Math.min(bounds.most, Math.max(bounds.least, value)).toFixed(3));
