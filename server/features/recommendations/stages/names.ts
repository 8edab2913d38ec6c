import { shorten } from '../../../shorten.js';
import type { Taste } from '../recommendation.js';
import type { Sources } from './candidates.js';
import type { Part } from './parts.js';
import type { Scored } from './score.js';

/** What reasons call things by. */
export interface Names {
  readonly titles: ReadonlyMap<number, string>;
  readonly authors: ReadonlyMap<number, string>;
  readonly terms: ReadonlyMap<number, string>;
  /** By id. */
  readonly searches: ReadonlyMap<string, string>;
  /** By id. */
  readonly interests: ReadonlyMap<string, string>;
}

const titleLength = 44;

/** Looks up, in a query each, all that the reasons of a list may name. */
export async function namesFor(
  ranked: readonly Scored[],
  taste: Taste,
  { texts, features }: Sources,
): Promise<Names> {
  const parts = ranked.flatMap((entry) => entry.parts);
  const judgedIds = [...taste.likes, ...taste.dislikes].map(({ paperId }) => paperId);
  const authorIds = numbers(parts, 'author', 'followedAuthor');
  const [judged, authors] = await Promise.all([
    features.readable(judgedIds),
    authorIds.length > 0 ? texts.authorNames(authorIds) : new Map<number, string>(),
  ]);
  const { searches, interest } = taste;
  return {
    titles: new Map([...judged.values()].map(({ id, title }) => [id, shortTitle(title)])),
    authors,
    terms: new Map([...judged.values()].flatMap(({ terms }) => [...terms])),
    searches: new Map(searches.map(({ id, query }) => [id, shorten(query, titleLength)])),
    interests: new Map(interest ? [[interest.id, interest.name]] : []),
  };
}

/** The numbers that parts of these features are about. */
const numbers = (parts: readonly Part[], ...features: readonly Part['feature'][]): number[] => [
  ...new Set(
    parts.flatMap(({ feature, subject }) =>
      features.includes(feature) && typeof subject === 'number' ? [subject] : [],
    ),
  ),
];

/** What a title is known by: the part before its colon, in a length that leaves a reason on one line. */
export const shortTitle = (title: string): string => shorten(title.split(/:\s/)[0]!, titleLength);
