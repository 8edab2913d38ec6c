import type { Judged } from '../recommendation.js';
import type { FeatureTable } from './paper-features.js';
import type { WordTaste } from './word-taste.js';

const wordsOfEach = 8;

/** The words that tell these likes from other papers, most telling first: what to look for elsewhere. */
export async function tellingWords(
  likes: readonly Judged[],
  words: WordTaste,
  { features }: { features: FeatureTable },
  limit: number,
): Promise<string[]> {
  const ids = likes.map(({ paperId }) => paperId);
  const [known, papers] = await Promise.all([features.of(ids), features.readable(ids)]);
  const weights = new Map(likes.map(({ paperId, weight }) => [paperId, weight]));
  const worth = new Map<string, number>();
  for (const [paperId, { terms: names }] of papers) {
    const terms = known.get(paperId)?.terms;
    const telling = terms ? words.telling(terms, wordsOfEach) : [];
    telling.forEach((id, place) => {
      const word = names.get(id);
      const gain = weights.get(paperId)! / (place + 1);
      if (word) worth.set(word, (worth.get(word) ?? 0) + gain);
    });
  }
  return [...worth]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}
