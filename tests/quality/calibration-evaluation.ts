import { join } from 'node:path';
import { type Interaction, type PaperRow, readJsonl, readTable, without } from './data-files.js';
import { deskRanker } from './desk-ranker.js';
import { askFor, requestOf } from './feed-evaluations.js';
import { type Evaluation, type Figure, figures } from './figure.js';
import { readMatches, sampleOf, spread } from './rank-run.js';

const bands = [0, 0.25, 0.5, 0.75, 0.9, 1];

interface Shown {
  readonly probability: number;
  readonly liked: boolean;
}

/**
 * Whether a match of so many per cent is right so often, where as many papers were liked as not: each later like beside
 * one other paper of the days around it, in bands of the probability shown.
 */
export function calibrationEvaluation(set: string, hidden: readonly string[]): Evaluation {
  return {
    set,
    name: `match, without ${hidden.join(' and ')}`,
    run: async (place) => {
      const folder = join(place.data, set);
      const papers = await readJsonl<PaperRow>(join(folder, 'papers.jsonl.gz'));
      const rows = await readTable<keyof Interaction>(join(folder, 'interactions.tsv'));
      const train = rows.filter(({ split }) => split !== 'test');
      const held = rows.filter(({ split }) => split === 'test');
      const likes = sampleOf(held, place.sample, requestOf);
      const shownPapers = papers.map((row) => without(row, hidden));
      const asked = askFor(likes, train, papers);
      await deskRanker.lists(place, { papers: shownPapers, ratings: train, asked });
      const matches = await readMatches(place);
      return figuresOf(likes.flatMap((like) => pairOf(like, matches.get(requestOf(like)))));
    },
  };
}

/** The like and one other paper of its request, chosen by its name. */
function pairOf({ paperId }: Interaction, list: ReadonlyMap<string, number> = new Map()): Shown[] {
  const liked = list.get(paperId);
  const others = [...list.keys()].filter((id) => id !== paperId);
  const other = others[spread(paperId) % Math.max(1, others.length)];
  if (liked === undefined || other === undefined) return [];
  return [
    { probability: liked, liked: true },
    { probability: list.get(other)!, liked: false },
  ];
}

function figuresOf(shown: readonly Shown[]): Figure[] {
  return bands.slice(1).flatMap((to, at) => {
    const from = bands[at]!;
    const inBand = shown.filter(
      ({ probability }) => probability >= from && (probability < to || to === 1),
    );
    const band = `${100 * from}–${100 * to} %`;
    return figures(inBand, [
      [`foretold, ${band}`, ({ probability }) => probability],
      [`liked, ${band}`, ({ liked }) => Number(liked)],
    ]);
  });
}
