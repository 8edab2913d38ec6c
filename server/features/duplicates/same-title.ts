import { gist, gistOf, isSmall, saidBeyond, stems } from './title-gist.js';
import { hasNumber, isNear } from './title-slips.js';
import { titleParts, titleWords } from './title-words.js';

/**
 * EQUAL: the same words; NEAR: but for a slip, initials, small words or their order, or cut off; SHORTER: one leaves out the subtitle; LONGER: one
 * has a few words more, or another subtitle; OTHER: not the same title.
 */
export type TitleLikeness = 'EQUAL' | 'NEAR' | 'SHORTER' | 'LONGER' | 'OTHER';

/** What makes a text one about another text. */
const about =
  /^(erratum|errata|corrigendum|corrigenda|correction|corrections|corrected|retraction|retracted|withdrawn|withdrawal|addendum|reply|response|responses|rejoinder|comment|comments|commentary|discussion|review|reviewed|editorial|supplement|supplementary|supplemental|poster|slides|thesis|dissertation|tutorial|keynote|interview|obituary|survey|overview|protocol|perspectives?|opportunities|primer|roadmap|trends|dataset|benchmark|challenges?|workshop|proceedings|publishers?)$/;
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

/** Where a talk was given, as lists of papers put after a title. */
const venue = /^[A-Z][\w&-]*[A-Z][\w&-]*[\s'’-]*(?:19|20)?\d\d$/;

/** What stands beside a paper under its title. */
const beside =
  /^(online|web|appendix|appendices|source|code|software|data|video|materials?|manual|companion|interim|final|results?)$/;

const isBeside = (title: string): boolean => {
  const last = titleParts(title).slice(1).at(-1);
  return last !== undefined && titleWords(last).every((word) => beside.test(word));
};

/** Whether one is the other without its subtitle, or without the name before the colon. */
function isShorter(short: string, long: string): boolean {
  const parts = titleParts(long);
  if (parts.length < 2) return false;
  const words = stems(titleWords(short)).join('');
  const left = parts.slice(1).flatMap(titleWords);
  const main = titleWords(parts[0] as string);
  if (words === stems(main).join(''))
    return main.length >= 2 && (venue.test(parts[1] as string) || !left.some(tells));
  return words === stems(left).join('') && left.length >= 3 && !main.some(tells);
}

/** What makes another study of one: not supervised but self-supervised. */
const changing =
  /^(not|no|non|never|without|re|revisit(ed|ing)|un|anti|self|semi|weakly|multi|very|towards?|plus|beyond|more|better|faster|stronger|deeper|larger|improv(ed|ing)|enhanced|accelerated|generalized|extended)$/;

/** Whether a title says all of a shorter one and a little more, such as 'in mice', which reviewers ask for. */
function saysMore(short: readonly string[], long: readonly string[]): boolean {
  const more = short.length < 4 ? null : saidBeyond(short, long);
  return (
    more !== null &&
    more.length <= Math.max(3, gistOf(short).length - 1) &&
    !more.some((word) => hasNumber(word)) &&
    !long.some((word) => changing.test(word) && !short.includes(word))
  );
}

/** The words of a title with what another one gives the initials of put so. */
function abbreviated(words: readonly string[], as: readonly string[]): string[] {
  for (const initials of as.map((word) => word.replace(/s$/, ''))) {
    if (initials.length < 2 || isSmall(initials) || words.includes(initials)) continue;
    const at = words.findIndex(
      (_, from) =>
        words
          .slice(from, from + initials.length)
          .map((word) => word[0])
          .join('') === initials,
    );
    if (at >= 0) return [...words.slice(0, at), initials, ...words.slice(at + initials.length)];
  }
  return [...words];
}

/** Whether one gives in brackets what the other is called, as titles in two languages do. */
function isInBrackets(one: string, other: string): boolean {
  const inner = /[([]([^()[\]]+)[)\]]\W*$/.exec(one)?.[1];
  const words = titleWords(inner ?? '');
  return words.length >= 4 && words.join('') === titleWords(other).join('');
}

/** Whether one is the other without what that adds in brackets. */
function isWithoutBrackets(short: string, long: string): boolean {
  const added = titleWords((long.match(/\([^()]*\)/g) ?? []).join(' '));
  const left = stems(titleWords(long.replace(/\([^()]*\)/g, ' ')));
  return (
    added.length > 0 &&
    left.length >= 3 &&
    left.join('') === stems(titleWords(short)).join('') &&
    !added.some(tells) &&
    !added.some((word) => changing.test(word) || beside.test(word))
  );
}

/** Whether a title ends in dots and the other one goes on from there. */
function isCutOff(cut: string, whole: string): boolean {
  const begun = /^(.*?)\s*(?:\.{2,}|…)\s*$/s.exec(cut)?.[1];
  const letters = titleWords(begun ?? '').join('');
  return letters.length >= 25 && titleWords(whole).join('').startsWith(letters);
}

/** Whether a long main title is the same, and what comes after it is for the most part. */
function hasOtherSubtitle(one: string, other: string): boolean {
  const [a, b] = [titleParts(one), titleParts(other)] as const;
  if (a.length !== 2 || b.length !== 2) return false;
  const [ours, theirs] = [new Set(gist(a[1]!)), new Set(gist(b[1]!))];
  return (
    gist(a[0]!).length >= 3 &&
    gist(a[0]!).join('') === gist(b[0]!).join('') &&
    [...ours].filter((word) => theirs.has(word)).length * 2 > Math.max(ours.size, theirs.size)
  );
}

/** A year, or which of a row it is, tells two works apart; another number in a subtitle does not. */
const tells = (word: string, at: number, words: readonly string[]): boolean =>
  about.test(word) ||
  /\d{4}/.test(word) ||
  (hasNumber(word) &&
    (at === 0 || /^(part|volume|vol|chapter|no|number|paper|study)$/.test(words[at - 1]!)));

const plainNumbers = (title: string): string =>
  numbersOf(titleWords(title).filter((word) => /^\d+$/.test(word)));
/** Whether titles tell of two years or parts; the 2 of N2O tells neither. */
export const differInNumber = (one: string, other: string): boolean =>
  plainNumbers(one) !== plainNumbers(other);

/** Whether a title denies something. */
export const isNegated = (title: string): boolean =>
  titleWords(title).some((word) => /^(not|no|non|never|without)$/.test(word));

/** How alike two titles are, whatever case, signs and spelling they are written in. */
export function compareTitles(one: string, other: string): TitleLikeness {
  const [ours, theirs] = [titleWords(one), titleWords(other)];
  if (ours.length === 0 || theirs.length === 0) return 'OTHER';
  if (ours.join('') === theirs.join('')) return 'EQUAL';
  if (aboutsOf(ours) !== aboutsOf(theirs) || isBeside(one) !== isBeside(other)) return 'OTHER';
  if ([isShorter, isInBrackets, isWithoutBrackets].some((is) => isEither(is, one, other)))
    return 'SHORTER';
  if (isEither(isCutOff, one, other)) return 'NEAR';
  return compareWords(abbreviated(ours, theirs), abbreviated(theirs, ours), one, other);
}

function compareWords(a: string[], b: string[], one: string, other: string): TitleLikeness {
  const numbered = numbersOf(a) === numbersOf(b);
  if (numbered && a.length > 2 && stems(a).join('') === stems(b).join('')) return 'EQUAL';
  if (numbered && (isNear(a, b) || isReordered(a, b))) return 'NEAR';
  if (isEither(saysMore, a, b)) return 'LONGER';
  return numbered && hasOtherSubtitle(one, other) ? 'LONGER' : 'OTHER';
}

const isEither = <T>(is: (a: T, b: T) => boolean, one: T, other: T): boolean =>
  is(one, other) || is(other, one);

/** Whether both say the same in words that carry nothing, or in another order. */
const isReordered = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(gistOf(a).length, gistOf(b).length) >= 2 &&
  (gistOf(a).join('') === gistOf(b).join('') || saidBeyond(a, b)?.length === 0);

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
