import { type Case, type Comparison, compare } from './compare.js';
import type { Multipliers } from './ranker.js';
import type { Amounts, JudgedPage } from './served-page.js';

/**
 * The time-split gate: on pages later than what a ranker was learnt from, how many more of the pairs of a wanted paper and
 * one passed by it puts in the right order than the ranker in use does.
 */
export const gate = (
  pages: readonly JudgedPage[],
  rival: Multipliers,
  current: Multipliers,
): Comparison =>
  compare(
    pages.map((page): Case => {
      const gain = rightOrder(page, rival) - rightOrder(page, current);
      return { accountId: page.accountId, gain };
    }),
  );

/** Share of a page's pairs in the right order; half for equals. */
function rightOrder({ wanted, passed }: JudgedPage, multipliers: Multipliers): number {
  const others = passed.map((amounts) => scoreOf(amounts, multipliers));
  const right = wanted
    .map((amounts) => scoreOf(amounts, multipliers))
    .flatMap((score) => others.map((other) => (Math.sign(score - other) + 1) / 2));
  return right.reduce((sum, value) => sum + value, 0) / right.length;
}

const scoreOf = (amounts: Amounts, multipliers: Multipliers): number =>
  Object.entries(amounts).reduce(
    (sum, [name, amount]) => sum + amount * (multipliers[name] ?? 1),
    0,
  );
