import { titleWords } from './title-words.js';

const small =
  /^(a|an|and|the|of|for|to|in|on|with|from|by|at|as|into|via|using|based|its|their|do|does|did|can)$/;
/** Words that a title may go with or without and still say the same. */
const filler =
  /^(towards?|approach|approaches|methods?|techniques?|frameworks?|algorithms?|study|studies|role|case|investigating|understanding)$/;

/** A word without the endings of number and time: 'load' and 'loading' are one. */
const lightStem = (word: string): string =>
  word
    .replace(/(?<=.{3})ies$/, 'y')
    .replace(/(?<=sh|ch|x|z|ss)es$|(?<=.{2})s$/, '')
    .replace(/(?<=.{3})(?:ing|ed|e)$/, '')
    .replace(/(.)\1$/, '$1');

/** A word without its ending: 'detecting', 'detector' and 'detection' are one. */
export const stem = (word: string): string =>
  lightStem(lightStem(word).replace(/(?<=.{4})(?:at)?(?:ion|or|er)?$/, ''));

export const isSmall = (word: string): boolean => small.test(word);

/** All words of a title but the small ones, in one number and time. */
export const stems = (words: readonly string[]): string[] =>
  words.filter((word) => !small.test(word)).map(lightStem);

/** The words that carry what a title says, by their stems. */
export const gistOf = (words: readonly string[]): string[] =>
  words.filter((word) => !small.test(word) && !filler.test(word)).map(stem);

export const gist = (title: string): string[] => gistOf(titleWords(title));

/** Whether one leads from or to another thing than the other: 'from verse to prose' and 'from prose to verse'. */
const isTurned = (a: readonly string[], b: readonly string[]): boolean =>
  ['from', 'to', 'into', 'versus', 'vs'].some((way) => {
    const [ours, theirs] = [a, b].map((words) =>
      words.includes(way) ? gistOf(words.slice(words.indexOf(way)))[0] : undefined,
    );
    return (
      ours && theirs && ours !== theirs && gistOf(a).includes(theirs) && gistOf(b).includes(ours)
    );
  });

const without = (all: readonly string[], some: readonly string[]): string[] => {
  const left = [...some];
  return all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** What a title says beyond another one of which it says all, in the same order or, where that says nothing, in another; null where not. */
export function saidBeyond(short: readonly string[], long: readonly string[]): string[] | null {
  const [ours, theirs] = [gistOf(short), gistOf(long)];
  let at = 0;
  for (const word of theirs) if (word === ours[at]) at++;
  const anyOrder = ours.length >= 3 && !isTurned(short, long);
  if (at < ours.length && !(anyOrder && without(ours, theirs).length === 0)) return null;
  return without(theirs, ours);
}
