import { deskRanker } from './desk-ranker.js';
import { type ChangedReader, changedReaders } from './ended-interest.js';
import { feedDays } from './feed-days.js';
import { type Evaluation, figures } from './figure.js';
import { hitAt, mean, reciprocalRank } from './metrics.js';
import type { Run } from './rank-run.js';
import { simulatedReaders } from './simulated-readers.js';
import { readTopicPapers } from './topic-papers.js';

/** Whether decay of old likes helps simulated readers who went on from one topic to another: the same likes with their dates, and all of one day. */
export function endedInterestEvaluation(set: string): Evaluation {
  return {
    set,
    name: 'after an interest ended',
    run: async (place) => {
      const topics = await readTopicPapers(place, set);
      const { readers, day } = changedReaders(topics, simulatedReaders(place.sample));
      const around = feedDays(topics.papers);
      const task = {
        papers: topics.papers,
        asked: readers.flatMap(({ userId, later }) =>
          later.map((id) => ({ id: `${userId}/${id}`, userId, among: around(id) })),
        ),
        asOf: day,
      };
      const ratings = readers.flatMap((reader) => reader.ratings);
      const decayed = await deskRanker.lists(place, { ...task, ratings });
      const level = await deskRanker.lists(place, {
        ...task,
        ratings: ratings.map((row) => ({ ...row, date: day })),
      });
      return [
        ...compare('hit@10', (list, id) => hitAt(10, list, new Set([id]))),
        ...compare('MRR', (list, id) => reciprocalRank(list, new Set([id]))),
      ];

      function compare(name: string, metric: Metric) {
        const [dated, undated] = [meanOver(decayed, metric), meanOver(level, metric)];
        return figures(readers, [
          [`${name} with decay`, dated],
          [`${name} without decay`, undated],
          [`${name} gained by decay`, (reader) => dated(reader) - undated(reader)],
        ]);
      }
    },
  };
}

type Metric = (list: readonly string[], id: string) => number;

/** Of a reader's later likes, so that a reader is one case. */
const meanOver =
  (run: Run, metric: Metric) =>
  ({ userId, later }: ChangedReader): number =>
    mean(later.map((id) => metric(run.get(`${userId}/${id}`) ?? [], id)));
