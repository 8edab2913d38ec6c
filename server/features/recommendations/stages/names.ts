import { shorten } from '../../../shorten.js';
import { readableTerms } from '../words/paper-terms.js';
import type { Sources } from './candidates.js';
import type { Scored } from './score.js';

/** What reasons call things by. */
export interface Names {
  readonly titles: ReadonlyMap<number, string>;
  readonly authors: ReadonlyMap<number, string>;
  readonly terms: ReadonlyMap<number, string>;
}

const titleLength = 44;

/** Looks up, in a query each, all that the reasons of a list may name. */
export async function namesFor(
  ranked: readonly Scored[],
  likedIds: readonly number[],
  { texts }: Sources,
): Promise<Names> {
  const authorIds = new Set(ranked.flatMap(({ parts }) => parts.authors?.ids ?? []));
  const [liked, authors] = await Promise.all([
    texts.texts(likedIds),
    authorIds.size > 0 ? texts.authorNames([...authorIds]) : new Map<number, string>(),
  ]);
  return {
    titles: new Map(liked.map(({ id, title }) => [id, shortTitle(title)])),
    authors,
    terms: new Map(liked.flatMap((paper) => [...readableTerms(paper)])),
  };
}

/** What a title is known by: the part before its colon, in a length that leaves a reason on one line. */
export const shortTitle = (title: string): string => shorten(title.split(/:\s/)[0]!, titleLength);
