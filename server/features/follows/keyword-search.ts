import type { FollowedKeyword } from './follow-store.js';

/** The best papers that have a phrase, word for word but for endings; of these when they are given. */
export type PhraseSearch = (
  phrase: string,
  limit: number,
  among?: readonly number[],
) => Promise<readonly number[]>;

// Of a keyword that more papers have, those that have it most.
const most = 5_000;

/** Which papers have each of the keywords, by keyword. */
export async function papersWith(
  keywords: readonly Pick<FollowedKeyword, 'keyword'>[],
  search: PhraseSearch,
  among?: readonly number[],
): Promise<Map<string, ReadonlySet<number>>> {
  const found = await Promise.all(keywords.map(({ keyword }) => search(keyword, most, among)));
  return new Map(keywords.map(({ keyword }, at) => [keyword, new Set(found[at])]));
}
