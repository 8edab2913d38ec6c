import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadEdges } from './load-edges.js';
import { RecommendationConnection, RecommendationEdge } from './recommendation.type.js';
import type { ListPosition } from './recommendation-pages.js';

const position = z.tuple([z.string().max(20), z.number().int(), z.number().int()]);

@Resolver(() => ViewerType)
export class RecommendationResolver {
  @FieldResolver(() => RecommendationConnection, {
    complexity: perEntry(50),
    description: "The reader's own list, best first, without what they rated, saved or hid.",
  })
  async recommendations(
    @Root() { id }: ViewerType,
    @Args() { first, after }: PageArgs,
    @Arg('profileId', () => ID, {
      nullable: true,
      description: 'Only for this interest; null: all of them side by side.',
    })
    profileId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<RecommendationConnection> {
    const { services } = context;
    const start = decodeCursor(after, position);
    const place = start && { list: start[0], place: start[1], paperId: start[2] };
    const page = await services.recommendationPages.page(id, place, checkFirst(first), profileId);
    const edges = await loadEdges(id, page.entries, context);
    const placed = edges.map(({ entry, edge }) => ({ ...edge, cursor: cursorOf(entry.position) }));
    return { edges: placed, pageInfo: pageInfo(placed, page.hasNextPage, after) };
  }

  @FieldResolver(() => [RecommendationEdge], {
    complexity: perEntry(50),
    description: 'Papers whose rating would teach the desk most: uncertain, varied, widely read.',
  })
  async papersToRate(
    @Root() { id }: ViewerType,
    @Arg('first', () => Int, { defaultValue: 12, description: 'At most 100.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<RecommendationEdge[]> {
    const list = await context.services.recommendations.toRate(id, checkFirst(first));
    const edges = await loadEdges(id, list, context);
    return edges.map(({ entry, edge }) => ({ ...edge, cursor: String(entry.paperId) }));
  }
}

const cursorOf = ({ list, place, paperId }: ListPosition): string =>
  encodeCursor([list, place, paperId]);
