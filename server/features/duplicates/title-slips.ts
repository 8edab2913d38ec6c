import leven from 'leven';
import { isSmall, stem } from './title-gist.js';

/** Small words that turn what is said. */
const turning =
  /^(not|no|non|without|never|towards?|beyond|against|un|anti|in|on|re|revisiting|rethinking|revisited|why|when|how|is|are)$/;

export const hasNumber = (word: string): boolean => /\d/.test(word);

/** Whether a word is the beginning of another: 'prefer' and 'preference', 'crypto' and 'cryptocurrency'. */
const isBegun = (short: string, long: string): boolean =>
  short.length >= 5 && long.startsWith(short) && !/(less|free)$/.test(long);

/** Not where one has a prefix, or begins otherwise: that is another word. */
const isSlip = (one: string, other: string): boolean => {
  if (stem(one) === stem(other) || isBegun(one, other) || isBegun(other, one)) return true;
  if (one[0] !== other[0]) return false;
  if (hasNumber(one) || hasNumber(other) || turning.test(one) || turning.test(other)) return false;
  if (Math.min(one.length, other.length) < 4) return false;
  const edits = leven(one, other);
  return edits <= 1 || (edits === 2 && [...one].sort().join('') === [...other].sort().join(''));
};

/** Whether two titles have as many words that carry something, of which one, or two of six, differ by a slip or an ending. */
export function isNear(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [ours, theirs].map((words) => words.filter((word) => !isSmall(word))) as [
    string[],
    string[],
  ];
  if (a.length !== b.length || a.length < 3) return false;
  const differing = a.filter((word, at) => word !== b[at]).length;
  return (
    differing <= (a.length >= 6 ? 2 : 1) && a.every((word, at) => isSlip(word, b[at] as string))
  );
}
