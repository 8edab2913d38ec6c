import { choose, seededRandom } from '../bench/clusters.js';
import type { Interaction } from './data-files.js';
import { ratingOf } from './simulated-readers.js';
import type { DatedPaper, TopicPapers } from './topic-papers.js';

export interface TwoSidedReader {
  readonly userId: string;
  /** Two of them. */
  readonly topics: readonly number[];
  /** In the order in which they were made, one a day. */
  readonly ratings: readonly Interaction[];
}

// Every likable topic has more papers than a reader rates.
const mostRatings = 100;
const dislikeShare = 0.2;
const seed = 9;

/** Readers of two random topics: each rating a like of a random one of them, one in five a dislike of any other topic. */
export function twoSidedReaders(
  { byTopic }: TopicPapers,
  names: readonly string[],
): TwoSidedReader[] {
  const random = seededRandom(seed);
  const fit = [...byTopic.keys()].filter((topic) => byTopic[topic]!.length > mostRatings);
  return names.map((userId) => {
    const topics = choose(fit, 2, random);
    const others = byTopic.flatMap((papers, topic) => (topics.includes(topic) ? [] : papers));
    const likable = topics.map((topic) => choose(byTopic[topic]!, mostRatings, random));
    const disliked = choose(others, mostRatings, random);
    const ratings = Array.from({ length: mostRatings }, (_, at) => {
      const isDislike = random() < dislikeShare;
      const side = likable[random() < 0.5 ? 0 : 1]!;
      const paper: DatedPaper = (isDislike ? disliked : side).pop()!;
      return ratingOf(userId, paper.id, isDislike ? '-1' : '1', dayOf(at));
    });
    return { userId, topics, ratings };
  });
}

/** The day of the n-th rating: any will do, as long as they follow each other. */
const dayOf = (at: number): string =>
  new Date(Date.UTC(2026, 2, 1) + at * 86_400_000).toISOString().slice(0, 10);
