import { createHash } from 'node:crypto';
import { readableText } from '../../formulas/readable-text.js';
import type { Paper } from '../papers/paper.js';
import { readName } from './cited-name.js';
import { yearOf } from './cited-paper.js';

const longestWord = 24;
// Say nothing of what a paper is about.
const small = new Set(
  `a an and are as at be by can do does for from has have how in into is it its of on or our over that the their
  this to toward towards under using via we what when where which why will with without`.split(
    /\s+/,
  ),
);
// Letters that no accent makes.
const spelt: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};

/** Small letters and digits of a text, accents left out. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => spelt[letter]!)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, longestWord);

/** Family name, year and first telling word of the title: chiang2024chatbot. Other papers may have the same. */
export function keyStem(paper: Paper): string {
  const [first] = paper.authors;
  const name = first ? readName(first.name) : { literal: 'anonymous' };
  const family = plain('literal' in name ? name.literal : name.family);
  const words = readableText(paper.title)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain);
  const word = words.find((one) => one.length > 2 && !small.has(one)) ?? words.join('');
  return `${family}${yearOf(paper)}${word.slice(0, longestWord)}` || `paper${paper.id}`;
}

/**
 * The n-th key to try for a paper: its stem, then with one letter more each time. The letters follow from the paper's own
 * id, so that they are the same whatever else is cited with it.
 */
export function keyCandidate(paper: Paper, attempt: number): string {
  if (attempt === 0) return keyStem(paper);
  const digest = createHash('sha256').update(paper.key).digest();
  const letters = [...digest.subarray(0, attempt)].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return keyStem(paper) + letters.join('');
}

/** As many as a hash has bytes: no two papers go on so long. */
export const mostAttempts = 32;
