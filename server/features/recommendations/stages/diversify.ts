import { setImmediate as nextTurn } from 'node:timers/promises';
import { innerProducts } from '../../../../embeddings/index.js';
import { slide } from '../blend/weights-for.js';
import { scoreOf } from './parts.js';
import type { Scored } from './score.js';

// Share of the next pick that is its own score; the rest is how unlike the list so far it is. By the diversity wanted.
const relevances = [1, 0.85, 0.5] as const;
const pool = 100;

interface Waiting {
  readonly entry: Scored;
  readonly own: number;
  /** Cosines with all of the pool, in its order. */
  readonly cosines: ArrayLike<number>;
  readonly place: number;
  /** Cosine with the nearest paper already in the list. */
  closest: number;
}

/**
 * The last of the rules: maximal marginal relevance (Carbonell and Goldstein 1998) over the head of the list, so that
 * neighbours on the page differ. The tail keeps the order of its scores.
 * @param diversity from 0, the scores alone, to 1; .5 is as it comes.
 */
export async function diversify(
  scored: readonly Scored[],
  limit: number,
  diversity: number,
): Promise<Scored[]> {
  const relevance = slide(diversity, ...relevances);
  const sorted = sortedByScore(scored);
  const waiting = poolOf(sorted.slice(0, pool), relevance);
  // Each half is about a millisecond.
  await nextTurn();
  const picked: Scored[] = [];
  while (waiting.length > 0 && picked.length < limit) {
    const [next] = waiting.splice(bestOf(waiting, 1 - relevance), 1);
    picked.push(next!.entry);
    for (const other of waiting)
      other.closest = Math.max(other.closest, other.cosines[next!.place] ?? 0);
  }
  return [...picked, ...sorted.slice(pool)].slice(0, limit);
}

/** A paper without a vector is like none. */
function poolOf(entries: readonly Scored[], relevance: number): Waiting[] {
  const nowhere = new Float32Array(entries.find(({ vector }) => vector)?.vector?.length ?? 0);
  const vectors = entries.map(({ vector }) => vector ?? nowhere);
  const cosines = relevance < 1 ? innerProducts(vectors, vectors) : new Float32Array();
  return entries.map((entry, place) => ({
    ...{ entry, place, closest: 0 },
    own: relevance * scoreOf(entry.parts),
    cosines: cosines.subarray(place * entries.length, (place + 1) * entries.length),
  }));
}

/** Place of the one that gains most, when likeness to what is in the list costs so much. */
function bestOf(waiting: readonly Waiting[], cost: number): number {
  const gain = ({ own, closest }: Waiting) => own - cost * closest;
  let best = 0;
  for (let at = 1; at < waiting.length; at++)
    if (gain(waiting[at]!) > gain(waiting[best]!)) best = at;
  return best;
}

export const byScore = (a: Scored, b: Scored): number =>
  scoreOf(b.parts) - scoreOf(a.parts) || a.facts.id - b.facts.id;

/** The same order, with each score added up once. */
function sortedByScore(scored: readonly Scored[]): Scored[] {
  const scores = new Map(scored.map((entry) => [entry, scoreOf(entry.parts)]));
  return [...scored].sort((a, b) => scores.get(b)! - scores.get(a)! || a.facts.id - b.facts.id);
}
