import type { Judged, Taste } from '../recommendation.js';
import type { FeatureTable, PaperFeatures } from './paper-features.js';
import { termIdsOf } from './paper-terms.js';
import { fitWordTaste, type JudgedTerms, type WordTaste } from './word-taste.js';

/** What a reader's papers have in common besides their place among the vectors. */
export interface Learnt {
  /** Null until there is something to learn from. */
  readonly words: WordTaste | null;
  /** Who wrote what the reader liked. */
  readonly authors: ReadonlySet<number>;
}

/** Learns a reader's words and authors afresh, so that a rating counts from the next list on. */
export async function learnWords(taste: Taste, table: FeatureTable): Promise<Learnt> {
  if (taste.allLikes.length === 0) return { words: null, authors: new Set() };
  const judged = [...taste.allLikes, ...taste.dislikes].map(({ paperId }) => paperId);
  const [features, { background, others }] = await Promise.all([table.of(judged), table.sample()]);
  const known = new Set(judged);
  const words = await fitWordTaste(
    join(taste.allLikes, features),
    join(taste.dislikes, features),
    others.filter(({ id }) => !known.has(id)).map(({ row }) => row),
    background,
    new Set(taste.removedWords.flatMap(termIdsOf)),
  );
  const authors = taste.allLikes.flatMap(({ paperId }) => features.get(paperId)?.authorIds ?? []);
  return { words, authors: new Set(authors) };
}

function join(
  judged: readonly Judged[],
  features: ReadonlyMap<number, PaperFeatures>,
): JudgedTerms[] {
  return judged.flatMap(({ paperId, weight }) => {
    const paper = features.get(paperId);
    return paper ? [{ terms: paper.terms, weight }] : [];
  });
}
