/** What tells languages apart; ISO 639-1 codes, '' for none. */
export interface LanguageDetector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

/** ISO 639-2: it cannot be told. */
export const undetermined = 'und';

// Of shorter texts in Latin letters, titles of English papers are often taken for another language.
const enoughLetters = 120;
const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/gu;

/** The language of a text as a two-letter code, or `und`. */
export function tellLanguage(text: string, detector: LanguageDetector): string {
  const letters = text.match(letter)?.length ?? 0;
  const isLatin = (text.match(latin)?.length ?? 0) > letters / 2;
  if (letters === 0 || (isLatin && letters < enoughLetters)) return undetermined;
  const found = detector.detect(text);
  return found.language !== '' && found.isReliable() ? found.language : undetermined;
}
