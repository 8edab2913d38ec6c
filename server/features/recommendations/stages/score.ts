import { setImmediate as nextTurn } from 'node:timers/promises';
import { innerProduct, type Vector } from '../../../../embeddings/index.js';
import type { Taste } from '../recommendation.js';
import type { Learnt } from '../words/learn-words.js';
import type { PaperFeatures } from '../words/paper-features.js';
import type { Candidates } from './candidates.js';
import type { Hydrated } from './hydrate.js';
import type { Parts } from './parts.js';

// The nearest likes count, the very nearest most, so that several interests stay apart (docs/decisions/005).
const shares = [0.5, 0.3, 0.2];
// How much each part can add: to a reader nothing is known of, and to one with enough likes.
const cold = { topic: 0.45, trending: 0.4, fresh: 0.4 };
const warm = { topic: 0.08, trending: 0.02, fresh: 0.04 };
const likesToBeWarm = 3;
// Of what likeness can add, the share of meaning; the rest is that of words.
const nearShare = 0.4;
// Margins of any paper, and of one like the likes.
const anyMargin = -0.9;
const likedMargin = 0.1;
const termsOfAnAbstract = 60;
const perAuthor = 0.2;
const mostAuthors = 3;
// With this many readers alike, what they liked counts half of what it can.
const readersToTrust = 8;
const dislikeReach = 0.3;
const dislikeForce = 0.6;
const freshHalfLifeDays = 4;
const passedOverCost = 0.02;
// The main loop gets a turn after this many papers: about two milliseconds of work.
const chunk = 50;

export interface Scored extends Hydrated {
  readonly parts: Parts;
}

interface Judge {
  readonly paperId: number;
  readonly weight: number;
  readonly vector: Vector;
}

/** The first of the rules: gives every candidate its score, in parts that can be shown. */
export async function score(
  hydrated: readonly Hydrated[],
  { likes, dislikes, alike }: Pick<Candidates, 'likes' | 'dislikes' | 'alike'>,
  learnt: Learnt,
  taste: Taste,
  now: Date,
): Promise<Scored[]> {
  const judges = { likes: join(taste.likes, likes), dislikes: join(taste.dislikes, dislikes) };
  const warmth = Math.min(1, judges.likes.length / likesToBeWarm);
  const trendingRank = percentiles(hydrated.map(({ facts }) => facts.trendingScore));
  const near = learnt.words ? nearShare : 1;
  const alikePart = alikeParts(alike, hydrated);
  const scored: Scored[] = [];
  for (const [at, candidate] of hydrated.entries()) {
    if (at % chunk === chunk - 1) await nextTurn();
    const { facts, vector, features } = candidate;
    const topic = facts.categories.find((name) => taste.topics.includes(name));
    const passedOver = Math.max(0, (taste.impressions.get(facts.id) ?? 0) - 2);
    const parts: Parts = {
      liked: vector ? likedParts(facts.id, vector, judges.likes, near) : [],
      words: features ? wordPart(features, learnt) : 0,
      authors: features && authorPart(features, learnt),
      alike: alikePart(facts.id),
      topic: topic ? { name: topic, amount: blend('topic', warmth) } : null,
      // Without a vote a paper is new at best, which the next part says.
      trending:
        facts.upvoteCount > 0 ? blend('trending', warmth) * trendingRank(facts.trendingScore) : 0,
      fresh: blend('fresh', warmth) * freshness(facts.feedDate, now),
      against:
        -(vector ? aversion(vector, judges.dislikes) : 0) -
        passedOverCost * Math.min(10, passedOver),
    };
    scored.push({ ...candidate, parts });
  }
  return scored;
}

const blend = (part: keyof typeof cold, warmth: number): number =>
  cold[part] + (warm[part] - cold[part]) * warmth;

function join(judged: Taste['likes'], vectors: ReadonlyMap<number, Vector>): Judge[] {
  return judged.flatMap((entry) => {
    const vector = vectors.get(entry.paperId);
    return vector ? [{ ...entry, vector }] : [];
  });
}

/** The nearest likes, other than the paper itself, and what each adds. */
function likedParts(
  id: number,
  vector: Vector,
  likes: readonly Judge[],
  share: number,
): Parts['liked'] {
  const near: { paperId: number; amount: number }[] = [];
  for (const { paperId, weight, vector: liked } of likes) {
    if (paperId === id) continue;
    const amount = weight * Math.max(0, cosine(vector, liked));
    if (near.length === shares.length && amount <= near.at(-1)!.amount) continue;
    near.push({ paperId, amount });
    near.sort((a, b) => b.amount - a.amount || a.paperId - b.paperId);
    near.length = Math.min(near.length, shares.length);
  }
  const given = shares.slice(0, near.length).reduce((sum, share) => sum + share, 0);
  return near.map(({ paperId, amount }, at) => ({
    paperId,
    amount: (share * amount * shares[at]!) / given,
  }));
}

/** From nothing for words like any paper's to all for the words of the likes; a title alone is less to go by. */
function wordPart({ terms }: PaperFeatures, { words }: Learnt): number {
  if (!words) return 0;
  const fit = (words.margin(terms) - anyMargin) / (likedMargin - anyMargin);
  const toGoBy = Math.min(1, Math.sqrt(terms.ids.length / termsOfAnAbstract));
  return (1 - nearShare) * toGoBy * Math.min(1, Math.max(0, fit));
}

function authorPart({ authorIds }: PaperFeatures, { authors }: Learnt): Parts['authors'] {
  const ids = authorIds.filter((id) => authors.has(id)).slice(0, mostAuthors);
  return ids.length > 0 ? { ids, amount: perAuthor * ids.length } : null;
}

/**
 * What reached a paper on the walk, relative to what reached most among the candidates; it weighs as much as there are
 * readers to go by, so that it is silent on a desk with three readers.
 */
function alikeParts(
  { readers, papers }: Candidates['alike'],
  hydrated: readonly Hydrated[],
): (id: number) => Parts['alike'] {
  const candidates = new Set(hydrated.map(({ facts }) => facts.id));
  const reached = new Map(papers.map((paper) => [paper.paperId, paper]));
  const most = Math.max(0, ...papers.map((p) => (candidates.has(p.paperId) ? p.flow : 0)));
  const evidence = readers / (readers + readersToTrust);
  return (id) => {
    const paper = reached.get(id);
    return paper && most > 0
      ? { readers: paper.readers, amount: (evidence * paper.flow) / most }
      : null;
  };
}

/** Grows with the nearness to the nearest paper turned down; far ones do not matter. */
function aversion(vector: Vector, dislikes: readonly Judge[]): number {
  const nearest = Math.max(0, ...dislikes.map((d) => d.weight * cosine(vector, d.vector)));
  return dislikeForce * Math.max(0, nearest - dislikeReach);
}

function freshness(feedDate: string, now: Date): number {
  const ageDays = Math.max(0, (now.getTime() - Date.parse(feedDate)) / 86_400_000);
  return 0.5 ** (ageDays / freshHalfLifeDays);
}

/** Share of the values that are below a value. */
function percentiles(values: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(values).sort();
  const rank = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!rank.has(value)) rank.set(value, at / Math.max(1, sorted.length - 1));
  });
  return (value) => rank.get(value) ?? 0;
}

/** Of unit vectors. */
export const cosine = (a: Vector, b: Vector): number => innerProduct(a, b, 0);
