import { setImmediate as nextTurn } from 'node:timers/promises';
import { scoreOf } from './parts.js';
import { cosine, type Scored } from './score.js';

// Share of the next pick that is its own score; the rest is how unlike the list so far it is.
const relevance = 0.85;
const pool = 120;
const window = 12;

/**
 * The last of the rules: maximal marginal relevance (Carbonell and Goldstein 1998) over the head of the list, each
 * paper compared with the ones just above it, so that neighbours on the page differ. The tail keeps its order.
 */
export async function diversify(scored: readonly Scored[], limit: number): Promise<Scored[]> {
  const sorted = [...scored].sort(byScore).slice(0, Math.max(limit, pool));
  const rest = sorted.slice(0, pool);
  const picked: Scored[] = [];
  while (rest.length > 0 && picked.length < limit) {
    if (picked.length % 8 === 7) await nextTurn();
    picked.push(...rest.splice(bestNext(rest, picked.slice(-window)), 1));
  }
  return [...picked, ...sorted.slice(pool)].slice(0, limit);
}

function bestNext(rest: readonly Scored[], above: readonly Scored[]): number {
  let best = 0;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (const [at, candidate] of rest.entries()) {
    const own = relevance * scoreOf(candidate.parts);
    // The pool is sorted: no later one can gain more than its own score.
    if (own <= bestGain) break;
    const gain = own - (1 - relevance) * closest(candidate, above);
    if (gain > bestGain) [best, bestGain] = [at, gain];
  }
  return best;
}

function closest({ vector }: Scored, above: readonly Scored[]): number {
  if (!vector) return 0;
  return Math.max(0, ...above.map((other) => (other.vector ? cosine(vector, other.vector) : 0)));
}

export const byScore = (a: Scored, b: Scored): number =>
  scoreOf(b.parts) - scoreOf(a.parts) || a.facts.id - b.facts.id;
