import { readableText } from '../../formulas/readable-text.js';

/** A name as CSL has it: of a person in its parts, or of anyone else as it stands. */
export type CitedName =
  | {
      readonly family: string;
      readonly given: string;
      readonly particle?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

const suffixes = /^(jr|sr)\.?$|^(i{2,3}|iv|vi{0,3})$/i;
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);
const ofNobody =
  /\b(and|collaboration|consortium|team|group|project|initiative|committee|labs?)\b/i;

/** The parts of a name as sources spell it: 'Ludwig van Beethoven', 'Chiang, Wei-Lin', 'OpenAI'; TeX in it is read. */
export function readName(text: string): CitedName {
  const name = readableText(text).replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  const [before = '', ...after] = name.split(',').map((part) => part.trim());
  if (
    ofNobody.test(name) ||
    after.length > 2 ||
    ([before, ...after].includes('') && after.length > 0)
  )
    return { literal: name };
  if (after.length === 0) return inOrder(name.split(' '));
  return { ...familyOf(before.split(' ')), given: after.at(-1)!, ...suffixOf(after.slice(0, -1)) };
}

/** Given names first. */
function inOrder(words: string[]): CitedName {
  const suffix = words.length > 2 && suffixes.test(words.at(-1)!) ? words.slice(-1) : [];
  const rest = words.slice(0, words.length - suffix.length);
  let start = rest.length - 1;
  while (start > 1 && isLower(rest[start - 1]!)) start -= 1;
  if (start < 1) return { literal: words.join(' ') };
  return {
    ...familyOf(rest.slice(start)),
    given: rest.slice(0, start).join(' '),
    ...suffixOf(suffix),
  };
}

/** What small words precede is the name itself: 'van der Waals'. */
function familyOf(words: string[]): { family: string; particle?: string } {
  const start = words.findIndex((word) => !isLower(word));
  if (start < 1) return { family: words.join(' ') };
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

const suffixOf = ([suffix]: string[]): { suffix?: string } => (suffix ? { suffix } : {});
