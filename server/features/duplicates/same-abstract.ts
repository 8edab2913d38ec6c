import { isNegated } from './same-title.js';
import { gist, stem } from './title-gist.js';
import { titleParts, titleWords } from './title-words.js';
import type { WorkRecord } from './work-record.js';

const fewest = 8;
const mostOfName = 2;
const fewestOfTitle = 4;

/** Share of the smaller set that the other has too. */
const overlap = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>, of: number): number =>
  [...ours].filter((word) => theirs.has(word)).length / of;

const wordsOf = (text: string, length: number): Set<string> =>
  new Set(
    titleWords(text)
      .filter((word) => word.length >= length)
      .map(stem),
  );

/** Share of words that every English text has. */
function isEnglish(text: string): boolean {
  const words = titleWords(text);
  return (
    words.filter((word) => /^(the|of|and|in|is|are|for|that|with|by)$/.test(word)).length * 12 >
    words.length
  );
}

const numbersOf = (text: string): string =>
  (text.match(/\d[\d.,]*(?<=\d)/g) ?? []).sort().join(' ');

/** How much of the shorter abstract is in the other one, from 0 to 1; null where one is unknown, too short to tell or in another language. */
export function abstractsInCommon(a: WorkRecord, b: WorkRecord): number | null {
  const [ours, theirs] = [wordsOf(a.abstract, 5), wordsOf(b.abstract, 5)];
  const short = Math.min(ours.size, theirs.size);
  if (short < 6 || isEnglish(a.abstract) !== isEnglish(b.abstract)) return null;
  return overlap(ours, theirs, short);
}

/** Whether both abstracts are one text, word for word but for a few. */
export const haveSameAbstract = (a: WorkRecord, b: WorkRecord): boolean =>
  shareOfLonger(a, b) >= 0.9 && !namesItsOwn(a, b) && !namesItsOwn(b, a);

/** How much of the longer abstract is in the other one; 0 where either says too little. */
function shareOfLonger(a: WorkRecord, b: WorkRecord): number {
  const [ours, theirs] = [wordsOf(a.abstract, 4), wordsOf(b.abstract, 4)];
  if (Math.min(ours.size, theirs.size) < fewest) return 0;
  return overlap(ours, theirs, Math.max(ours.size, theirs.size));
}

/** Whether both abstracts are one text but for its polish, and the titles do not say what sets two twins of a study apart. */
export function haveOneAbstract(a: WorkRecord, b: WorkRecord): boolean {
  const [ours, theirs] = [wordsOf(a.abstract, 4), wordsOf(b.abstract, 4)];
  const [short, long] = [ours.size, theirs.size].sort((one, other) => one - other) as [
    number,
    number,
  ];
  if (short < fewest || namesItsOwn(a, b) || namesItsOwn(b, a)) return false;
  if (overlap(ours, theirs, long) >= 0.75 && numbersOf(a.abstract) === numbersOf(b.abstract))
    return true;
  const least = isToldBy(a, b) && isToldBy(b, a) ? 0.4 : 0.6;
  return titlesInCommon(a, b) >= 0.4 && overlap(ours, theirs, short) >= least;
}

/** Whether the other's title and abstract have all that a title says. */
const isToldBy = (one: WorkRecord, other: WorkRecord): boolean => {
  const words = wordsOf(`${other.title} ${other.abstract}`, 1);
  return gist(one.title).every((word) => words.has(word));
};

/** Whether a record without an abstract has a title that the other's abstract explains. */
export const explainsTitle = (a: WorkRecord, b: WorkRecord): boolean =>
  (a.abstract === '') !== (b.abstract === '') &&
  isNegated(a.title) === isNegated(b.title) &&
  titlesInCommon(a, b) >= 0.5 &&
  (a.abstract === '' ? isToldBy(a, b) : isToldBy(b, a));

/** Share of what the shorter title says that the other one says too. */
function titlesInCommon(a: WorkRecord, b: WorkRecord): number {
  const [ours, theirs] = [new Set(gist(a.title)), new Set(gist(b.title))];
  return overlap(ours, theirs, Math.min(ours.size, theirs.size) || 1);
}

/** Whether title and abstract have a word that neither of the other has, such as the language that was studied. */
function namesItsOwn(one: WorkRecord, other: WorkRecord): boolean {
  const [text, others] = [one.abstract, `${other.title} ${other.abstract}`].map((words) =>
    wordsOf(words, 1),
  ) as [Set<string>, Set<string>];
  const title = isOtherName(one.title, other.title) ? titleParts(one.title)[1]! : one.title;
  return gist(title).some((word) => text.has(word) && !others.has(word));
}

/** Whether titles are the same but for what they call their subject before a colon. */
function isOtherName(one: string, other: string): boolean {
  const [a, b] = [titleParts(one), titleParts(other)] as const;
  if (a.length !== 2 || b.length !== 2 || titleWords(a[0]!).length > mostOfName) return false;
  return gist(a[1]!).length >= fewestOfTitle && gist(a[1]!).join() === gist(b[1]!).join();
}
