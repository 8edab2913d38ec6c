import { z } from 'zod';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, type PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import type { CollectedConnection } from './collection.type.js';

interface Listed {
  readonly id: string;
  readonly search: string | null;
  readonly collectedCount: number;
}

const paperId = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const byHand = z.tuple([z.number(), paperId]);
const bySearch = z.tuple([z.string().max(20), z.number().int().min(0).max(1e6), paperId]);

/** How many papers a collection has. */
export async function countCollected(
  { search, collectedCount }: Listed,
  { services }: RequestContext,
): Promise<number> {
  return search === null ? collectedCount : (await services.search.found(search)).hits.length;
}

/** A page of a collection: in the reader's order, or the best that its search finds first. */
export const loadCollected = (collection: Listed, page: PageArgs, context: RequestContext) =>
  collection.search === null
    ? putIn(collection, page, context)
    : found(collection.search, page, context);

async function putIn(
  { id, collectedCount }: Listed,
  { first, after }: PageArgs,
  { services, loaders }: RequestContext,
): Promise<CollectedConnection> {
  const place = decodeCursor(after, byHand);
  const size = checkFirst(first);
  const entries = await services.collectedStore.papers(
    id,
    place && { position: place[0], paperId: place[1] },
    size + 1,
  );
  const loaded = await loadPapers(loaders.papers, entries.slice(0, size), (entry) => entry.paperId);
  const edges = loaded.map(({ entry: { position, paperId: number, note, addedAt }, paper }) => ({
    cursor: encodeCursor([position, number]),
    node: paper,
    ...{ note, addedAt },
  }));
  const info = pageInfo(edges, entries.length > size, after);
  return { edges, totalCount: collectedCount, pageInfo: info };
}

async function found(
  search: string,
  { first, after }: PageArgs,
  { services, loaders }: RequestContext,
): Promise<CollectedConnection> {
  const place = decodeCursor(after, bySearch);
  const size = checkFirst(first);
  const { list, hits } = await services.search.found(search, place?.[0]);
  const start = services.search.placeAfter(hits, place && { place: place[1], id: place[2] });
  const page = hits.slice(start, start + size).map(({ id }, at) => ({ id, place: start + at }));
  const loaded = await loadPapers(loaders.papers, page, ({ id }) => id);
  const edges = loaded.map(({ entry, paper }) => ({
    cursor: encodeCursor([list, entry.place, entry.id]),
    node: paper,
    ...{ note: '', addedAt: null },
  }));
  const info = pageInfo(edges, start + size < hits.length, after);
  return { edges, totalCount: hits.length, pageInfo: info };
}
