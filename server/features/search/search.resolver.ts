import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import {
  SearchConnection,
  SearchEdge,
  SearchFacetsType,
  SearchFilter as SearchFilterInput,
  SearchMode,
  SearchOrder,
  SnippetPartType,
} from './search.type.js';
import type { SearchFilter } from './search-store.js';

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
    description:
      'Papers by words, meaning, title or id. "A phrase", -without, author:, category: and year:2023..2025 narrow it; typos are mended.',
  })
  async search(
    @Arg('query', () => String, { description: '1 to 1,000 characters.' }) query: string,
    @Arg('filter', () => SearchFilterInput, {
      nullable: true,
      description: 'Which papers may be found.',
    })
    filter: SearchFilterInput | null,
    @Arg('mode', () => SearchMode, { defaultValue: 'HYBRID', description: 'What is compared.' })
    mode: keyof typeof SearchMode,
    @Arg('order', () => SearchOrder, {
      defaultValue: 'RELEVANCE',
      description: 'What comes first; a change of it is another search.',
    })
    order: keyof typeof SearchOrder,
    @Args() { first, after }: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<SearchConnection> {
    const size = checkFirst(first);
    const place = decodeCursor(after, position);
    const { services, loaders } = context;
    const request = { query, filter: filterOf(filter, context), mode, order };
    const found = await services.search.search(request, place?.[0]);
    const last = place && { place: place[1], id: place[2] };
    const start = services.search.placeAfter(found.hits, last);
    const page = found.hits
      .slice(start, start + size)
      .map((hit, at) => ({ ...hit, place: start + at }));
    const loaded = await loadPapers(loaders.papers, page, ({ id }) => id);
    const edges = loaded.map(({ entry, paper }) => ({
      cursor: encodeCursor([found.list, entry.place, entry.id]),
      score: entry.score,
      stems: found.stems,
      node: paper,
    }));
    const info = pageInfo(edges, start + size < found.hits.length, after);
    const { mode: searchedBy, hits, mended } = found;
    const shown = { mode: searchedBy, mended, result: found };
    return { edges, pageInfo: info, totalCount: hits.length, ...shown };
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => SearchFacetsType, {
    complexity: 20,
    description: 'What the found papers are, in numbers.',
  })
  facets(
    @Root() { result }: SearchConnection,
    @Ctx() { services }: RequestContext,
  ): Promise<SearchFacetsType> {
    return services.search.facets(result);
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => [SnippetPartType], {
    description: 'The sentence of the abstract that says most of what was asked for.',
  })
  snippet(
    @Root() { node, stems }: SearchEdge,
    @Ctx() { services }: RequestContext,
  ): SnippetPartType[] {
    return services.search.snippet(node.abstract, stems);
  }

  @FieldResolver(() => [SnippetPartType], { description: 'The title, with what was asked for.' })
  titleParts(
    @Root() { node, stems }: SearchEdge,
    @Ctx() { services }: RequestContext,
  ): SnippetPartType[] {
    return services.search.title(node.title, stems);
  }
}

/** What is said of the viewer is of whoever asks. @throws UNAUTHENTICATED. */
function filterOf(given: SearchFilterInput | null, context: RequestContext): SearchFilter {
  const { saved, collectionId: id, ...filter } = given ?? {};
  const own = saved || id ? requireViewer(context) : null;
  return {
    ...filter,
    ...(own && saved && { savedBy: own.accountId }),
    ...(own && id && { collection: { id, accountId: own.accountId } }),
  };
}
