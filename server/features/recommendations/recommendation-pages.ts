import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../../errors.js';
import type { Recommendation } from './recommendation.js';
import type { RecommendationService } from './recommendation-service.js';

/** Where a page begins: in which list, at which place, after which paper. */
export interface ListPosition {
  readonly list: string;
  readonly place: number;
  readonly paperId: number;
}

export interface RecommendationPage {
  readonly entries: readonly (Recommendation & { readonly position: ListPosition })[];
  readonly hasNextPage: boolean;
}

const longestList = 200;

/** Pages of one list, so that nothing repeats or is skipped when papers or ratings come in between. */
export class RecommendationPages {
  private readonly lists = new LRUCache<string, readonly Recommendation[]>({
    max: 300,
    ttl: 30 * 60_000,
  });

  constructor(private readonly service: Pick<RecommendationService, 'list'>) {}

  /** The first page is always made afresh; the others continue it as long as it is remembered. */
  async page(
    accountId: string,
    after: ListPosition | null,
    first: number,
    profileId?: string | null,
  ): Promise<RecommendationPage> {
    if (after && (after.place < 0 || after.place > longestList))
      throw badInput('after', 'This cursor is not of this list.');
    const id = after?.list ?? randomBytes(6).toString('base64url');
    const key = `${accountId}/${profileId ?? ''}/${id}`;
    const request = { limit: longestList, ...(profileId && { profileId }) };
    const list = this.lists.get(key) ?? (await this.service.list(accountId, request));
    this.lists.set(key, list);
    const start = after ? startAfter(list, after) : 0;
    const entries = list.slice(start, start + first).map((recommendation, at) => ({
      ...recommendation,
      position: { list: id, place: start + at, paperId: recommendation.paperId },
    }));
    return { entries, hasNextPage: start + first < list.length };
  }
}

/** A list made anew may have the paper elsewhere, or no longer. */
function startAfter(list: readonly Recommendation[], after: ListPosition): number {
  const found = list.findIndex(({ paperId }) => paperId === after.paperId);
  return (found === -1 ? after.place : found) + 1;
}
