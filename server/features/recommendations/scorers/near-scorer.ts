import { innerProduct, type Vector } from '../../../../embeddings/index.js';
import type { Judged } from '../recommendation.js';
import { none, type Scorer, type Trait } from './scorer.js';

// The nearest likes count, the very nearest most, so that several interests stay apart (docs/decisions/005).
const shares = [0.5, 0.3, 0.2];
// A paper farther from all that was turned down than this is not held against it.
const dislikeReach = 0.3;
// The cosine of a vector with itself, and what rounding adds.
const top = 1.0001;

interface Judge extends Judged {
  readonly vector: Vector;
}

/** How near a paper is to the nearest likes other than itself: the cosine times the like's weight, by like. */
export function nearScorer(likes: readonly Judged[], vectors: ReadonlyMap<number, Vector>): Scorer {
  const judges = join(likes, vectors);
  return ({ facts, vector }) => (vector ? nearest(facts.id, vector, judges) : none);
}

/** How near a paper is to the nearest paper turned down. */
export function dislikedScorer(
  dislikes: readonly Judged[],
  vectors: ReadonlyMap<number, Vector>,
): Scorer {
  const judges = join(dislikes, vectors);
  return ({ facts, vector }) => {
    const others = vector ? judges.filter(({ paperId }) => paperId !== facts.id) : [];
    const amounts = others.map((judge) => judge.weight * cosine(vector!, judge.vector));
    const most = Math.max(0, ...amounts);
    if (most <= dislikeReach) return none;
    const { paperId } = others[amounts.indexOf(most)]!;
    return [{ feature: 'disliked', value: most - dislikeReach, subject: paperId }];
  };
}

function nearest(id: number, vector: Vector, judges: readonly Judge[]): Trait[] {
  const near: { paperId: number; amount: number }[] = [];
  for (const { paperId, weight, vector: liked } of judges) {
    // No cosine is above 1, so a like of little weight can't come in.
    if (paperId === id || (near.length === shares.length && weight * top <= near.at(-1)!.amount))
      continue;
    const amount = weight * Math.max(0, cosine(vector, liked));
    if (near.length === shares.length && amount <= near.at(-1)!.amount) continue;
    near.push({ paperId, amount });
    near.sort((a, b) => b.amount - a.amount || a.paperId - b.paperId);
    near.length = Math.min(near.length, shares.length);
  }
  const given = shares.slice(0, near.length).reduce((sum, share) => sum + share, 0);
  return near.map(({ paperId, amount }, at) => ({
    feature: 'near',
    value: (amount * shares[at]!) / given,
    subject: paperId,
  }));
}

function join(judged: readonly Judged[], vectors: ReadonlyMap<number, Vector>): Judge[] {
  return judged.flatMap((entry) => {
    const vector = vectors.get(entry.paperId);
    return vector ? [{ ...entry, vector }] : [];
  });
}

/** Of unit vectors. */
export const cosine = (a: Vector, b: Vector): number => innerProduct(a, b, 0);
