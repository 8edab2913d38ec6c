import { BooleanQuery, type FullTextQuery, MatchQuery, Occur, PhraseQuery } from '@lancedb/lancedb';
import { stemmer } from 'stemmer';
import type { WordQuery } from './word-index.js';

/** The columns that are searched: titles are in the texts, and by themselves. */
export const column = { text: 'text', title: 'title' } as const;
// In letters of a stem: from here on two may be wrong, so that two may have changed places.
const long = 6;

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** As LanceDB wants it; null when nothing is asked for. */
export function lanceQuery(query: WordQuery): FullTextQuery | null {
  const words = wordsIn(query.words);
  const parts: [Occur, FullTextQuery][] = [
    ...anyOf(words),
    ...(query.phrases ?? []).flatMap((text) => exact(text, Occur.Must)),
  ];
  if (parts.length === 0) return null;
  const not = (query.excluded ?? []).flatMap((text) => exact(text, Occur.MustNot));
  return parts.length + not.length === 1 ? parts[0]![1] : new BooleanQuery([...parts, ...not]);
}

const anyOf = (words: readonly string[]): [Occur, FullTextQuery][] =>
  words.length > 0 ? [[Occur.Should, new MatchQuery(words.join(' '), column.text)]] : [];

/** Titles with any of these words; null when there is none. */
export function titleQuery(text: string): FullTextQuery | null {
  const words = wordsIn(text);
  return words.length > 0 ? new MatchQuery(words.join(' '), column.title) : null;
}

/** Documents with a word like this one, which LanceDB compares with the stems it has as it stands. */
export function likeQuery(word: string): FullTextQuery {
  const stem = stemmer(word.toLowerCase());
  const fuzziness = stem.length < long ? 1 : 2;
  return new MatchQuery(stem, column.text, { fuzziness, prefixLength: 1, maxExpansions: 20 });
}

function exact(text: string, occur: Occur): [Occur, FullTextQuery][] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const phrase = words.join(' ');
  return [
    [
      occur,
      words.length === 1
        ? new MatchQuery(phrase, column.text)
        : new PhraseQuery(phrase, column.text),
    ],
  ];
}
