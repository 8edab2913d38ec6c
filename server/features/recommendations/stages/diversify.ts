import { setImmediate as nextTurn } from 'node:timers/promises';
import { scoreOf } from './parts.js';
import { cosine, type Scored } from './score.js';

// Share of the next pick that is its own score; the rest is how unlike the list so far it is.
const relevance = 0.85;
const pool = 100;

interface Waiting {
  readonly entry: Scored;
  readonly own: number;
  /** Cosine with the nearest paper already in the list. */
  closest: number;
}

/**
 * The last of the rules: maximal marginal relevance (Carbonell and Goldstein 1998) over the head of the list, so that
 * neighbours on the page differ. The tail keeps the order of its scores.
 */
export async function diversify(scored: readonly Scored[], limit: number): Promise<Scored[]> {
  const sorted = [...scored].sort(byScore);
  const waiting: Waiting[] = sorted
    .slice(0, pool)
    .map((entry) => ({ entry, own: relevance * scoreOf(entry.parts), closest: 0 }));
  const picked: Scored[] = [];
  while (waiting.length > 0 && picked.length < limit) {
    if (picked.length % 16 === 15) await nextTurn();
    const [next] = waiting.splice(bestOf(waiting), 1);
    picked.push(next!.entry);
    for (const other of waiting)
      other.closest = Math.max(other.closest, nearness(other.entry, next!.entry));
  }
  return [...picked, ...sorted.slice(pool)].slice(0, limit);
}

const gain = ({ own, closest }: Waiting): number => own - (1 - relevance) * closest;

function bestOf(waiting: readonly Waiting[]): number {
  let best = 0;
  for (let at = 1; at < waiting.length; at++)
    if (gain(waiting[at]!) > gain(waiting[best]!)) best = at;
  return best;
}

const nearness = (a: Scored, b: Scored): number =>
  a.vector && b.vector ? cosine(a.vector, b.vector) : 0;

export const byScore = (a: Scored, b: Scored): number =>
  scoreOf(b.parts) - scoreOf(a.parts) || a.facts.id - b.facts.id;
