import { choose, seededRandom } from '../bench/clusters.js';
import type { Interaction } from './data-files.js';
import { ratingOf } from './simulated-readers.js';
import type { DatedPaper, TopicPapers } from './topic-papers.js';

/** A reader whose first interest has ended and whose second goes on. */
export interface ChangedReader {
  readonly userId: string;
  readonly ratings: readonly Interaction[];
  /** Papers of the second interest after the day of the lists. */
  readonly later: readonly string[];
}

/** Where periods end, as shares of all feed days: the first interest, a pause, the second until lists are made. */
const ends = { first: 0.45, pause: 0.6, lists: 0.85 };
const first = { least: 10, most: 20 };
const second = { least: 3, most: 8 };
const laterEach = 3;
const seed = 5;

/** Readers of two random topics each, and the day their lists are for. */
export function changedReaders(
  { byTopic }: TopicPapers,
  names: readonly string[],
): { readers: ChangedReader[]; day: string } {
  const days = [...new Set(byTopic.flat().map(({ feedDate }) => feedDate))].sort();
  const dayAt = (share: number) => days[Math.floor(share * days.length)]!;
  const periods = byTopic.map((papers) => ({
    early: between(papers, '', dayAt(ends.first)),
    middle: between(papers, dayAt(ends.pause), dayAt(ends.lists)),
    late: between(papers, dayAt(ends.lists), '9'),
  }));
  const fit = periods.filter(
    ({ early, middle, late }) =>
      early.length >= first.most && middle.length >= second.most && late.length >= laterEach,
  );
  const random = seededRandom(seed);
  const count = ({ least, most }: typeof first) =>
    least + Math.floor(random() * (most - least + 1));
  const readers = names.map((userId): ChangedReader => {
    const [old, current] = choose(fit, 2, random);
    const liked = [
      ...choose(old!.early, count(first), random),
      ...choose(current!.middle, count(second), random),
    ];
    return {
      userId,
      ratings: liked.map(({ id, feedDate }) => ratingOf(userId, id, '1', feedDate)),
      later: choose(current!.late, laterEach, random).map(({ id }) => id),
    };
  });
  return { readers, day: dayAt(ends.lists) };
}

const between = (papers: readonly DatedPaper[], from: string, to: string): DatedPaper[] =>
  papers.filter(({ feedDate }) => feedDate >= from && feedDate < to);
