import { deskRanker } from './desk-ranker.js';
import { type Evaluation, type Figure, figures } from './figure.js';
import { nameWith } from './library-evaluation.js';
import type { Ranker } from './ranking-task.js';
import { simulatedReaders } from './simulated-readers.js';
import { readTopicPapers } from './topic-papers.js';
import { type TwoSidedReader, twoSidedReaders } from './two-interests.js';

const sizes = [1, 2, 3, 6, 10, 20, 50, 100];
const length = 20;

/** How soon a ranker knows both of two interests of simulated readers, in lists of all papers that they have not rated. */
export function learningCurveEvaluation(set: string, ranker: Ranker = deskRanker): Evaluation {
  return {
    set,
    name: nameWith('two interests, learnt', ranker),
    run: async (place) => {
      const topicPapers = await readTopicPapers(place, set);
      const { papers, topicOf } = topicPapers;
      const readers = twoSidedReaders(topicPapers, simulatedReaders(place.sample));
      const asked = readers.map(({ userId }) => ({ id: userId, userId }));
      const found: Figure[] = [];
      for (const size of sizes) {
        const ratings = readers.flatMap((reader) => reader.ratings.slice(0, size));
        const run = await ranker.lists(place, { papers, ratings, asked });
        const topicsIn = ({ userId }: TwoSidedReader) =>
          (run.get(userId) ?? []).slice(0, length).map((id) => topicOf.get(id)!);
        found.push(
          ...figures(readers, [
            [`both@${length} after ${size}`, (one) => Number(hasAll(topicsIn(one), one.topics))],
            [`precision@${length} after ${size}`, (one) => share(topicsIn(one), one.topics)],
          ]),
        );
      }
      return found;
    },
  };
}

const hasAll = (list: readonly number[], topics: readonly number[]): boolean =>
  topics.every((topic) => list.includes(topic));

const share = (list: readonly number[], topics: readonly number[]): number =>
  list.filter((topic) => topics.includes(topic)).length / length;
