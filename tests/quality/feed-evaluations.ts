import { join } from 'node:path';
import {
  groups,
  type Interaction,
  type PaperRow,
  readJsonl,
  readTable,
  without,
  writePapers,
} from './data-files.js';
import { deskRanker } from './desk-ranker.js';
import { feedDays } from './feed-days.js';
import { type Evaluation, figures } from './figure.js';
import { nameWith } from './library-evaluation.js';
import { hitAt, reciprocalRank, spearman } from './metrics.js';
import { rank, sampleOf } from './rank-run.js';
import type { AskedList, Ranker } from './ranking-task.js';

/** Whether readers' next likes come first among the papers of the five feed days around them. */
export function feedReadersEvaluation(
  set: string,
  hidden: readonly string[],
  ranker: Ranker = deskRanker,
): Evaluation {
  return {
    set,
    name: nameWith(`readers, without ${hidden.join(' and ')}`, ranker),
    run: async (place) => {
      const folder = join(place.data, set);
      const papers = await readJsonl<PaperRow>(join(folder, 'papers.jsonl.gz'));
      const rows = await readTable<keyof Interaction>(join(folder, 'interactions.tsv'));
      const train = rows.filter(({ split }) => split !== 'test');
      const held = rows.filter(({ split }) => split === 'test');
      const likes = sampleOf(held, place.sample, requestOf);
      const run = await ranker.lists(place, {
        papers: papers.map((row) => without(row, hidden)),
        ratings: train,
        asked: askFor(likes, train, papers),
      });
      const listOf = (like: Interaction) => run.get(requestOf(like)) ?? [];
      return figures(likes, [
        ['hit@10', (like) => hitAt(10, listOf(like), new Set([like.paperId]))],
        ['MRR', (like) => reciprocalRank(listOf(like), new Set([like.paperId]))],
      ]);
    },
  };
}

/** What a like's list is called. */
export const requestOf = ({ userId, paperId }: Interaction): string => `${userId}/${paperId}`;

/** The papers of the days around each like, without what the reader is known to have liked. */
export function askFor(
  likes: readonly Interaction[],
  train: readonly Interaction[],
  papers: readonly PaperRow[],
): AskedList[] {
  const around = feedDays(papers);
  const known = groups(train.map(({ userId, paperId }) => [userId, paperId]));
  return likes.map((like) => ({
    id: requestOf(like),
    userId: like.userId,
    among: around(like.paperId).filter((id) => !known.get(like.userId)?.has(id)),
  }));
}

const shareOfDays = 0.2;
const fewestPapers = 8;

/** Whether the order of a day's papers before the first vote is that of the votes they get; on the last fifth of the days. */
export function feedOrderEvaluation(set: string): Evaluation {
  return {
    set,
    name: 'order of new days',
    run: async (place) => {
      const papers = await readJsonl<PaperRow>(join(place.data, set, 'papers.jsonl.gz'));
      const fed = papers.filter(({ feedDate }) => feedDate);
      const days = [...new Set(fed.map(({ feedDate }) => feedDate!))].sort();
      const later = new Set(days.slice(Math.floor(days.length * (1 - shareOfDays))));
      // What came with the votes goes with them.
      const hidden = fed.map((row) =>
        later.has(row.feedDate!) ? without(row, ['upvotes', 'numComments', 'githubStars']) : row,
      );
      const run = await rank(place, {
        papers: await writePapers(join(place.folder, 'papers.jsonl.gz'), hidden),
        trending: true,
      });
      const votes = new Map(papers.map(({ id, upvotes }) => [id, upvotes ?? 0]));
      const measured = [...later].filter((day) => (run.get(day) ?? []).length >= fewestPapers);
      const foretold = (day: string) => {
        const list = run.get(day)!;
        const places = list.map((_, at) => -at);
        return spearman(
          places,
          list.map((id) => votes.get(id)!),
        );
      };
      return figures(measured, [['Spearman', foretold]]);
    },
  };
}
