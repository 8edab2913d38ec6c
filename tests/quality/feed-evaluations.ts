import { join } from 'node:path';
import {
  groups,
  type Interaction,
  type PaperRow,
  readJsonl,
  readTable,
  writePapers,
  writeTable,
} from './data-files.js';
import { type Evaluation, figures } from './figure.js';
import { writeInteractions } from './library-evaluation.js';
import { hitAt, reciprocalRank, spearman } from './metrics.js';
import { rank, sampleOf } from './rank-run.js';

const daysAround = 2;

/** Whether readers' next likes come first among the papers of the five feed days around them. */
export function feedReadersEvaluation(set: string, hidden: readonly string[]): Evaluation {
  return {
    set,
    name: `readers, without ${hidden.join(' and ')}`,
    run: async (place) => {
      const folder = join(place.data, set);
      const papers = await readJsonl<PaperRow>(join(folder, 'papers.jsonl.gz'));
      const rows = await readTable<keyof Interaction>(join(folder, 'interactions.tsv'));
      const train = rows.filter(({ split }) => split !== 'test');
      const held = rows.filter(({ split }) => split === 'test');
      const likes = sampleOf(held, place.sample, requestOf);
      const shown = papers.map((row) => without(row, hidden));
      const run = await rank(place, {
        papers: await writePapers(join(place.folder, 'papers.jsonl.gz'), shown),
        interactions: await writeInteractions(join(place.folder, 'interactions.tsv'), train),
        candidates: await writeTable(
          join(place.folder, 'candidates.tsv'),
          ['requestId', 'userId', 'paperId'],
          candidatesFor(likes, train, papers),
        ),
      });
      const listOf = (like: Interaction) => run.get(requestOf(like)) ?? [];
      return figures(likes, [
        ['hit@10', (like) => hitAt(10, listOf(like), new Set([like.paperId]))],
        ['MRR', (like) => reciprocalRank(listOf(like), new Set([like.paperId]))],
      ]);
    },
  };
}

const requestOf = ({ userId, paperId }: Interaction): string => `${userId}/${paperId}`;

const without = (row: PaperRow, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));

/** The papers of the days around each like, without what the reader is known to have liked. */
function candidatesFor(
  likes: readonly Interaction[],
  train: readonly Interaction[],
  papers: readonly PaperRow[],
): string[][] {
  const fed = papers.filter(({ feedDate }) => feedDate);
  const byDay = groups(fed.map(({ id, feedDate }) => [feedDate!, id]));
  const days = [...byDay.keys()].sort();
  const dayOf = new Map(fed.map(({ id, feedDate }) => [id, feedDate!]));
  const known = groups(train.map(({ userId, paperId }) => [userId, paperId]));
  return likes.flatMap((like) => {
    const at = days.indexOf(dayOf.get(like.paperId)!);
    const near = days.slice(Math.max(0, at - daysAround), at + daysAround + 1);
    return near
      .flatMap((day) => [...byDay.get(day)!])
      .filter((id) => !known.get(like.userId)?.has(id))
      .map((id) => [requestOf(like), like.userId, id]);
  });
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
