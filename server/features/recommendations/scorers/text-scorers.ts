import type { Learnt } from '../words/learn-words.js';
import type { WordTaste } from '../words/word-taste.js';
import { none, type Scorer } from './scorer.js';

const termsOfAnAbstract = 60;
const mostAuthors = 3;

/** From nothing for words like any paper's to 1 for the words of the likes; a title alone is less to go by. */
export function wordScorer(words: WordTaste | null): Scorer {
  if (!words) return () => none;
  return ({ features }) => {
    if (!features) return none;
    const fit = words.margin(features.terms);
    const toGoBy = Math.min(1, Math.sqrt(features.terms.ids.length / termsOfAnAbstract));
    return [{ feature: 'words', value: toGoBy * Math.min(1, Math.max(0, fit)), subject: null }];
  };
}

/** 1 for each author of a liked paper, up to three. */
export function authorScorer({ authors }: Pick<Learnt, 'authors'>): Scorer {
  return ({ features }) =>
    (features?.authorIds ?? [])
      .filter((id) => authors.has(id))
      .slice(0, mostAuthors)
      .map((subject) => ({ feature: 'author', value: 1, subject }));
}
