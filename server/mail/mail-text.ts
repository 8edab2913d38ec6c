import { readableText } from '../formulas/readable-text.js';
import { shorten } from '../shorten.js';

/** Formulas beyond that are in no line that a mail shows. */
const longestRead = 4_000;
const leadLength = 320;

/** What may stand in a mail: one line of at most so many letters, its TeX readable, nothing that turns what follows. */
export const mailText = (text: string, longest: number): string => shorten(oneLine(text), longest);

/** Whole sentences of an abstract, or a cut at a word when the first is long. */
export function lead(abstract: string): string {
  const text = oneLine(abstract);
  if (text.length <= leadLength) return text;
  const start = text.slice(0, leadLength);
  const end = Math.max(start.lastIndexOf('. '), start.lastIndexOf('。'));
  return end > 80 ? text.slice(0, end + 1) : shorten(text, leadLength);
}

/** A line break would end a header, and a direction that is not ended turn the rest of the line. */
const oneLine = (text: string): string =>
  readableText(text.slice(0, longestRead))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();

const rightToLeft =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a line by its first letter, as `dir="auto"` has it, which not every mail program knows. */
export const directionOf = (text: string): 'rtl' | undefined =>
  rightToLeft.test(text) ? 'rtl' : undefined;
