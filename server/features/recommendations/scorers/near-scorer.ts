import { innerProduct, type Vector } from '../../../../embeddings/index.js';
import type { Judged } from '../recommendation.js';
import type { Hydrated } from '../stages/hydrate.js';
import { cosinesWith } from './cosines.js';
import { none, type Scorer, type Trait } from './scorer.js';

// The nearest likes count, the very nearest most, so that several interests stay apart (docs/decisions/005).
const shares = [0.5, 0.3, 0.2];
// A paper farther from all that was turned down than this is not held against it.
const dislikeReach = 0.3;
interface Judge extends Judged {
  readonly vector: Vector;
}

/** How near a paper is to the nearest likes other than itself: the cosine times the like's weight, by like. */
export function nearScorer(
  likes: readonly Judged[],
  vectors: ReadonlyMap<number, Vector>,
  candidates: readonly Hydrated[],
): Scorer {
  const judges = join(likes, vectors);
  const cosines = cosinesWith(vectorsOf(judges), candidates);
  return (candidate) => {
    const near = cosines(candidate);
    return near ? nearest(candidate.facts.id, near, judges) : none;
  };
}

/** How near a paper is to the nearest paper turned down. */
export function dislikedScorer(
  dislikes: readonly Judged[],
  vectors: ReadonlyMap<number, Vector>,
  candidates: readonly Hydrated[],
): Scorer {
  const judges = join(dislikes, vectors);
  const cosines = cosinesWith(vectorsOf(judges), candidates);
  return (candidate) => {
    const [first] = mostOf(1, candidate.facts.id, cosines(candidate) ?? [], judges);
    return first && first.amount > dislikeReach
      ? [{ feature: 'disliked', value: first.amount - dislikeReach, subject: first.paperId }]
      : none;
  };
}

function nearest(id: number, cosines: ArrayLike<number>, judges: readonly Judge[]): Trait[] {
  const near = mostOf(shares.length, id, cosines, judges);
  const given = shares.slice(0, near.length).reduce((sum, share) => sum + share, 0);
  return near.map(({ paperId, amount }, at) => ({
    feature: 'near',
    value: (amount * shares[at]!) / given,
    subject: paperId,
  }));
}

interface Near {
  readonly paperId: number;
  readonly amount: number;
}

/** The judges that a paper is nearest to, by cosine times weight, itself not counted. */
function mostOf(
  count: number,
  id: number,
  cosines: ArrayLike<number>,
  judges: readonly Judge[],
): Near[] {
  const near: Near[] = [];
  for (let at = 0; at < cosines.length; at++) {
    const { paperId, weight } = judges[at]!;
    const amount = weight * Math.max(0, cosines[at]!);
    if (paperId === id || (near.length === count && amount <= near[count - 1]!.amount)) continue;
    if (near.length === count) near.pop();
    near.splice(placeIn(near, paperId, amount), 0, { paperId, amount });
  }
  return near;
}

/** Most first, and of equals the paper with the lower number. */
function placeIn(near: readonly Near[], paperId: number, amount: number): number {
  let place = near.length;
  while (place > 0) {
    const before = near[place - 1]!;
    if (before.amount > amount || (before.amount === amount && before.paperId < paperId)) break;
    place -= 1;
  }
  return place;
}

function join(judged: readonly Judged[], vectors: ReadonlyMap<number, Vector>): Judge[] {
  return judged.flatMap((entry) => {
    const vector = vectors.get(entry.paperId);
    return vector ? [{ ...entry, vector }] : [];
  });
}

const vectorsOf = (judges: readonly Judge[]): Vector[] => judges.map(({ vector }) => vector);

/** Of unit vectors. */
export const cosine = (a: Vector, b: Vector): number => innerProduct(a, b, 0);
