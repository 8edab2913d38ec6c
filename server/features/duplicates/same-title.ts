import leven from 'leven';
import { titleParts, titleWords } from './title-words.js';

/**
 * EQUAL: the same words; NEAR: but for a slip; SHORTER: one leaves out the subtitle; LONGER: one
 * goes on for a few words; OTHER: not the same title.
 */
export type TitleLikeness = 'EQUAL' | 'NEAR' | 'SHORTER' | 'LONGER' | 'OTHER';

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

const singular = (word: string): string => word.replace(/(?<=sh|ch|x|z|ss)es$|s$/, '');

const isSlip = (one: string, other: string): boolean => {
  if (singular(one) === singular(other)) return true;
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

/** Such as 'in mice', which reviewers ask for. */
function goesOn(short: readonly string[], long: readonly string[]): boolean {
  const more = long.slice(short.length);
  return (
    short.length >= 4 &&
    more.length > 0 &&
    more.length <= 3 &&
    short.every((word, at) => word === long[at]) &&
    !more.some((word) => hasNumber(word) || about.test(word) || /^(not|re|revisited)$/.test(word))
  );
}

/** A year, or which of a row it is, tells two works apart; another number in a subtitle does not. */
const tells = (word: string, at: number, words: readonly string[]): boolean =>
  about.test(word) ||
  /\d{4}/.test(word) ||
  (hasNumber(word) &&
    (at === 0 || /^(part|volume|vol|chapter|no|number|paper|study)$/.test(words[at - 1]!)));

/** How alike two titles are, whatever case, signs and spelling they are written in. */
export function compareTitles(one: string, other: string): TitleLikeness {
  const [a, b] = [titleWords(one), titleWords(other)];
  if (a.length === 0 || b.length === 0) return 'OTHER';
  if (a.join('') === b.join('')) return 'EQUAL';
  if (aboutsOf(a) !== aboutsOf(b)) return 'OTHER';
  if (isShorter(one, other) || isShorter(other, one)) return 'SHORTER';
  if (goesOn(a, b) || goesOn(b, a)) return 'LONGER';
  return numbersOf(a) === numbersOf(b) && isNear(a, b) ? 'NEAR' : 'OTHER';
}

const common =
  /^(a|an|and|the|of|for|to|in|on|with|from|by|at|as|introduction|editorial|preface|foreword|guest|editors?|special|issue|letter|message|news|overview|report|annual|conclusions?|summary|abstracts?|announcements?|index|contents|author|deep|machine|learning|neural|networks?|artificial|intelligence|research|review|methods?|results?|data|note|notes)$/;

/** What comes out again and again under one title. */
const recurring =
  /^(statistics|report|outlook|budget|update|guidelines|census|yearbook|proceedings)$/;

/** Whether a title is one that many works have, so that it tells little. */
export const isCommonTitle = (title: string): boolean => {
  const all = titleWords(title);
  const words = all.filter((word) => !common.test(word) && !/^\d+$/.test(word));
  return words.length < 2 || words.join('').length < 8 || all.some((word) => recurring.test(word));
};

const notices =
  /^(?:(?:authors?|publishers?) )?(?:erratum|errata|corrigend|correct|retract|withdrawn|addendum|reply|response to|responses to|rejoinder|comments? on|discussion of|review of|book review|editorial|notes? by|notes?$)/;

/** Whether a text is about another one, or one of a row: errata, replies, editorials. Topics may go by such words too. */
export const isAboutAnother = (title: string): boolean =>
  [title, ...titleParts(title).slice(1)].some((part) => notices.test(titleWords(part).join(' ')));
