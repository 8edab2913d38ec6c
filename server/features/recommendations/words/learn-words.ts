import type { Judged, Taste } from '../recommendation.js';
import type { FeatureTable, PaperFeatures, Sample } from './paper-features.js';
import { termIdsOf } from './paper-terms.js';
import { fitWordTaste, type JudgedTerms, type WordTaste } from './word-taste.js';

/** What a reader's papers have in common besides their place among the vectors. */
export interface Learnt {
  /** Null until there is something to learn from. */
  readonly words: WordTaste | null;
  /** Who wrote what the reader liked. */
  readonly authors: ReadonlySet<number>;
}

/** Learns a reader's words and authors from what they judged until now, so that a rating counts from the next list on. */
export async function learnWords(taste: Taste, table: FeatureTable): Promise<Learnt> {
  if (taste.allLikes.length === 0) return { words: null, authors: new Set() };
  const judged = [...taste.allLikes, ...taste.dislikes].map(({ paperId }) => paperId);
  const [features, sample] = await Promise.all([
    table.of(judged),
    table.sample(),
    // Their words and titles are asked for later on; on the way now, nothing waits for them.
    table.readable(judged),
  ]);
  const key = keyOf(taste);
  const fit = sample.fits.get(key) ?? fitWords(taste, features, sample);
  sample.fits.set(key, fit);
  // Whoever waits for a failed one is told; the next asks anew.
  fit.catch(() => sample.fits.delete(key));
  const words = await fit;
  const authors = taste.allLikes.flatMap(({ paperId }) => features.get(paperId)?.authorIds ?? []);
  return { words, authors: new Set(authors) };
}

function fitWords(
  { allLikes, dislikes, removedWords }: Taste,
  features: ReadonlyMap<number, PaperFeatures>,
  { background, others }: Sample,
): Promise<WordTaste | null> {
  const known = new Set([...allLikes, ...dislikes].map(({ paperId }) => paperId));
  return fitWordTaste(
    join(allLikes, features),
    join(dislikes, features),
    others.filter(({ id }) => !known.has(id)).map(({ row }) => row),
    background,
    new Set(removedWords.flatMap(termIdsOf)),
  );
}

/** The same for the same judgements on one day or the next: weights fade too slowly to learn anew for it. */
function keyOf({ allLikes, dislikes, removedWords }: Taste): string {
  const told = (judged: readonly Judged[]) =>
    judged.map(({ paperId, weight }) => `${paperId}:${weight.toFixed(2)}`).join(' ');
  return [told(allLikes), told(dislikes), removedWords.join(' ')].join('|');
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
