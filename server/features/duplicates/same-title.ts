import leven from 'leven';
import { titleParts, titleWords } from './title-words.js';

/** EQUAL: the same words; NEAR: but for a slip; SHORTER: one leaves out the subtitle; OTHER: not the same title. */
export type TitleLikeness = 'EQUAL' | 'NEAR' | 'SHORTER' | 'OTHER';

/** What makes a text one about another text. */
const about =
  /^(erratum|errata|corrigendum|corrigenda|correction|corrections|corrected|retraction|retracted|withdrawn|withdrawal|addendum|reply|response|responses|rejoinder|comment|comments|commentary|discussion|review|reviewed|editorial|supplement|supplementary|supplemental|translation|poster|slides|thesis|dissertation|tutorial|keynote|interview|obituary|survey|overview|dataset|benchmark|challenge|workshop|proceedings|publishers?)$/;
/** Small words that turn what is said. */
const turning =
  /^(not|no|non|without|never|towards?|beyond|against|un|anti|in|on|re|revisiting|rethinking|revisited|why|when|how|is|are)$/;

const hasNumber = (word: string): boolean => /\d/.test(word);
const numbersOf = (words: readonly string[]): string =>
  words
    .filter(hasNumber)
    .map((word) => word.replace(/\D+/g, ' ').trim())
    .sort()
    .join(' ');
const aboutsOf = (words: readonly string[]): string =>
  words
    .filter((word) => about.test(word))
    .sort()
    .join(' ');

const isSlip = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (hasNumber(one) || hasNumber(other) || turning.test(one) || turning.test(other)) return false;
  const length = Math.min(one.length, other.length);
  return length >= 4 && leven(one, other) <= (length >= 8 ? 2 : 1);
};

/** Words that differ between two titles of as many words, at most `slips` of them, each by a letter or two. */
function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const differing = a.filter((word, at) => word !== b[at]).length;
  return (
    differing <= (a.length >= 8 ? 2 : 1) && a.every((word, at) => isSlip(word, b[at] as string))
  );
}

/** Whether one is the other without its subtitle, or without the name before the colon. */
function isShorter(short: string, long: string): boolean {
  const parts = titleParts(long);
  if (parts.length < 2) return false;
  const words = titleWords(short).join('');
  const left = parts.slice(1).flatMap(titleWords);
  const main = titleWords(parts[0] as string);
  if (words === main.join('')) return main.length >= 2 && !left.some(tells);
  return words === left.join('') && left.length >= 4 && !main.some(tells);
}

const tells = (word: string): boolean => hasNumber(word) || about.test(word);

/** How alike two titles are, whatever case, signs and spelling they are written in. */
export function compareTitles(one: string, other: string): TitleLikeness {
  const [a, b] = [titleWords(one), titleWords(other)];
  if (a.length === 0 || b.length === 0) return 'OTHER';
  if (a.join('') === b.join('')) return 'EQUAL';
  if (aboutsOf(a) !== aboutsOf(b)) return 'OTHER';
  if (isShorter(one, other) || isShorter(other, one)) return 'SHORTER';
  return numbersOf(a) === numbersOf(b) && isNear(a, b) ? 'NEAR' : 'OTHER';
}

const common =
  /^(a|an|and|the|of|for|to|in|on|with|from|by|at|as|introduction|editorial|preface|foreword|guest|editors?|special|issue|letter|message|news|overview|report|annual|conclusions?|summary|abstracts?|announcements?|index|contents|author|deep|machine|learning|neural|networks?|artificial|intelligence|research|review|methods?|results?|data|note|notes)$/;

/** Whether a title is one that many works have, so that it tells little. */
export const isCommonTitle = (title: string): boolean => {
  const words = titleWords(title).filter((word) => !common.test(word) && !/^\d+$/.test(word));
  return words.length < 2 || words.join('').length < 10;
};

/** Whether a text is about another one, or one of a row: errata, replies, editorials. */
export const isAboutAnother = (title: string): boolean => aboutsOf(titleWords(title)) !== '';
