import type { Reason, ReasonKind } from '../recommendation.js';
import type { Names } from './names.js';
import type { Parts } from './parts.js';

// Less than this is no reason worth the reader's time.
const least = 0.005;

/** The parts of a score as reasons, weightiest first. `terms` are the words that spoke for the paper. */
export function reasonsOf(parts: Parts, names: Names, terms: readonly string[]): Reason[] {
  const liked = parts.liked.map(
    ({ paperId, amount }): Reason => ({
      kind: 'LIKED_PAPER',
      text: `near ‘${names.titles.get(paperId) ?? 'a paper'}’, which you liked`,
      weight: amount,
      paperId,
    }),
  );
  const { alike, authors, topic } = parts;
  const others = [
    reason('TOPIC', wordText(terms), parts.words),
    reason('AUTHOR', authorText(authors?.ids ?? [], names), authors?.amount ?? 0),
    reason('READERS_ALIKE', alikeText(alike?.readers ?? 0), alike?.amount ?? 0),
    reason('TOPIC', `in ${topic?.name}, which you follow`, topic?.amount ?? 0),
    reason('TRENDING', 'read and voted for now', parts.trending),
    reason('NEW', 'new', parts.fresh),
  ];
  return [...liked, ...others]
    .filter(({ weight }) => weight > least)
    .sort((a, b) => b.weight - a.weight);
}

const reason = (kind: ReasonKind, text: string, weight: number): Reason => ({
  kind,
  text,
  weight,
  paperId: null,
});

const wordText = (terms: readonly string[]): string =>
  terms.length > 0
    ? `about ${terms.map((term) => `‘${term}’`).join(', ')}, as what you liked`
    : 'in words like those of what you liked';

function authorText(ids: readonly number[], { authors }: Names): string {
  const [first, ...more] = ids.flatMap((id) => authors.get(id) ?? []);
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `by ${first ?? 'an author'}${others}, whose work you liked`;
}

const alikeText = (readers: number): string =>
  readers === 1 ? 'a reader like you liked it' : `${readers} readers like you liked it`;
