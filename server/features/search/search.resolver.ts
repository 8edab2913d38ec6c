import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import type { Scored } from './fusion.js';
import { SearchConnection, SearchFilter, SearchMode } from './search.type.js';

const position = z.tuple([
  z.string().max(20),
  z.number().int().min(0).max(1e6),
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: perEntry(20),
    description: 'Papers by words, meaning, author or id.',
  })
  async search(
    @Arg('query', () => String, { description: '1 to 1,000 characters.' }) query: string,
    @Arg('filter', () => SearchFilter, {
      nullable: true,
      description: 'Which papers may be found.',
    })
    filter: SearchFilter | null,
    @Arg('mode', () => SearchMode, { defaultValue: 'HYBRID', description: 'What is compared.' })
    mode: keyof typeof SearchMode,
    @Args() { first, after }: PageArgs,
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<SearchConnection> {
    const size = checkFirst(first);
    const place = decodeCursor(after, position);
    const found = await services.search.search({ query, filter: filter ?? {}, mode }, place?.[0]);
    const start = place ? startAfter(found.hits, place) : 0;
    const page = found.hits
      .slice(start, start + size)
      .map((hit, at) => ({ ...hit, place: start + at }));
    const loaded = await loadPapers(loaders.papers, page, ({ id }) => id);
    const edges = loaded.map(({ entry, paper }) => ({
      cursor: encodeCursor([found.list, entry.place, entry.id]),
      score: entry.score,
      node: paper,
    }));
    const info = pageInfo(edges, start + size < found.hits.length, after);
    return { edges, pageInfo: info, totalCount: found.hits.length, mode: found.mode };
  }
}

/** A search made anew may hold the paper elsewhere, or no longer. */
function startAfter(hits: readonly Scored[], [, place, id]: [string, number, number]): number {
  const found = hits.findIndex((hit) => hit.id === id);
  return (found === -1 ? place : found) + 1;
}
