import { stemmer } from 'stemmer';
import { keySentence } from '../papers/key-sentence.js';

/** A piece of a text, and whether it is why the paper was found. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

const word = /[\p{L}\p{N}]+/gu;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
// Words that every abstract has.
const common = new Set(
  'a an and are as at be by can do does for from has have how in into is it its of on or our that the their this to via was we what when which who why with'.split(
    ' ',
  ),
);

const stemOf = (text: string): string =>
  stemmer(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());

/** What to look for in a text: the stems of a query's telling words. */
export function stemsOf(query: string): ReadonlySet<string> {
  const words = query.match(word) ?? [];
  return new Set(words.filter((one) => !common.has(one.toLowerCase())).map(stemOf));
}

/** The whole text, with the words of these stems marked. */
export function marked(text: string, stems: ReadonlySet<string>): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!stems.has(stemOf(found))) continue;
    parts.push({ text: text.slice(from, index), marked: false }, { text: found, marked: true });
    from = index + found.length;
  }
  parts.push({ text: text.slice(from), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** The sentence of an abstract with most of the stems, which are marked; its key sentence where only the meaning fits. */
export function snippetOf(abstract: string, stems: ReadonlySet<string>): SnippetPart[] {
  const all = [...sentences.segment(abstract)].map(({ segment }) => segment.trim());
  const counts = all.map((sentence) => {
    const found = (sentence.match(word) ?? []).map(stemOf).filter((stem) => stems.has(stem));
    return new Set(found).size;
  });
  const most = Math.max(0, ...counts);
  const chosen = most > 0 ? all[counts.indexOf(most)] : (keySentence(abstract) ?? all[0]);
  return chosen ? marked(chosen, stems) : [];
}
