import { BooleanQuery, type FullTextQuery, MatchQuery, Occur, PhraseQuery } from '@lancedb/lancedb';
import { stemmer } from 'stemmer';
import type { WordQuery } from './word-index.js';

const column = 'text';
// A word that has to stand for others says less than one that is there.
const boost = 0.7;
const shortest = 4;
// In letters of its stem: from here on two may be wrong, so that two may have changed places.
const long = 6;
// Who writes more is pasting, and has few typos.
const mostForgiven = 8;

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that may be misspelt: few, and long enough to tell. */
export const doubtful = ({ words, forgiving }: WordQuery): string[] => {
  const all = wordsIn(words);
  return forgiving && all.length <= mostForgiven
    ? all.filter((word) => word.length >= shortest && !/\d/.test(word))
    : [];
};

/**
 * As LanceDB wants it; null when nothing is asked for.
 * @param unknown words of the query that no document has.
 */
export function lanceQuery(query: WordQuery, unknown: readonly string[]): FullTextQuery | null {
  const words = wordsIn(query.words);
  const parts: [Occur, FullTextQuery][] = [
    ...(words.length > 0 ? [should(new MatchQuery(words.join(' '), column))] : []),
    ...unknown.map((word) => should(like(word))),
    ...(query.phrases ?? []).flatMap((text) => exact(text, Occur.Must)),
  ];
  if (parts.length === 0) return null;
  const not = (query.excluded ?? []).flatMap((text) => exact(text, Occur.MustNot));
  return parts.length + not.length === 1 ? parts[0]![1] : new BooleanQuery([...parts, ...not]);
}

const should = (query: FullTextQuery): [Occur, FullTextQuery] => [Occur.Should, query];

/** LanceDB compares what is given here with the index's stems as it stands. */
function like(word: string): MatchQuery {
  const stem = stemmer(word.toLowerCase());
  const fuzziness = stem.length < long ? 1 : 2;
  return new MatchQuery(stem, column, { boost, fuzziness, prefixLength: 1, maxExpansions: 20 });
}

function exact(text: string, occur: Occur): [Occur, FullTextQuery][] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const phrase = words.join(' ');
  return [
    [occur, words.length === 1 ? new MatchQuery(phrase, column) : new PhraseQuery(phrase, column)],
  ];
}
