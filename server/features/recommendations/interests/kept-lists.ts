import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ListRequest, Recommendation, Taste } from '../recommendation.js';
import { countsAsPassedOver } from '../scorers/desk-scorers.js';

interface Kept {
  readonly handled: ReadonlySet<number>;
  readonly list: Promise<readonly Recommendation[]>;
}

// Those of the interests of some thirty readers, up to a few hundred KB each.
const kept = 120;
// A list may be so much shorter than one that is made now.
const mostHandledSince = 10;

/**
 * Lists of interests that were made for the same state of the desk. A rating teaches the interest it is of; the lists of the others
 * stay as they are, without the rated paper.
 */
export class KeptLists {
  private readonly lists = new LRUCache<string, Kept>({ max: kept });

  /** The list for a taste, made where none is kept or the request is not told what state the list may be of. */
  async of(
    accountId: string,
    taste: Taste,
    request: ListRequest,
    make: () => Promise<Recommendation[]>,
  ): Promise<readonly Recommendation[]> {
    if (request.asOf === undefined || isOfSomePapers(request)) return make();
    const key = keyOf(accountId, taste, request);
    const known = this.lists.get(key);
    if (known && isStillGood(known.handled, taste.handled)) return without(taste.handled, known);
    const list = make();
    this.lists.set(key, { handled: taste.handled, list });
    list.catch(() => this.lists.delete(key));
    return list;
  }
}

const isOfSomePapers = ({ among, only, except, arrivedAfter }: ListRequest): boolean =>
  [among, only, except, arrivedAfter].some((narrowed) => narrowed !== undefined);

/** What was handled then is handled now, and little besides. */
function isStillGood(then: ReadonlySet<number>, now: ReadonlySet<number>): boolean {
  if (now.size - then.size > mostHandledSince) return false;
  for (const id of then) if (!now.has(id)) return false;
  return true;
}

const without = async (handled: ReadonlySet<number>, { list }: Kept) =>
  (await list).filter(({ paperId }) => !handled.has(paperId));

/** All that a list follows from, but for what was handled. */
function keyOf(accountId: string, taste: Taste, request: ListRequest): string {
  const { handled, impressions, authors, removed, likes, allLikes, dislikes, ...rest } = taste;
  const { asOf, limit, multipliers } = request;
  const passedOver = [...impressions].filter(([, times]) => countsAsPassedOver(times));
  const told = [likes, allLikes, dislikes].map((judged) =>
    judged.map(({ paperId, weight }) => `${paperId}:${weight.toFixed(2)}`).join(),
  );
  const all = [
    accountId,
    asOf,
    limit,
    multipliers,
    told,
    [...authors],
    [...removed],
    passedOver.sort(),
    rest,
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
