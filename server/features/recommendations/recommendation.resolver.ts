import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperType } from '../papers/paper.type.js';
import type { PaperLoader } from '../papers/paper-loader.js';
import type { Reason } from './recommendation.js';
import { type ReasonType, RecommendationConnection } from './recommendation.type.js';

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
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<RecommendationConnection> {
    const start = decodeCursor(after, position);
    const place = start && { list: start[0], place: start[1], paperId: start[2] };
    const page = await services.recommendationPages.page(id, place, checkFirst(first));
    const loaded = await loadPapers(loaders.papers, page.entries, ({ paperId }) => paperId);
    const edges = await Promise.all(
      loaded.map(async ({ entry, paper }) => ({
        cursor: encodeCursor([entry.position.list, entry.position.place, entry.position.paperId]),
        score: entry.score,
        match: entry.match,
        reasons: await Promise.all(
          entry.reasons.map((reason) => withPaper(reason, loaders.papers)),
        ),
        node: paper,
      })),
    );
    return { edges, pageInfo: pageInfo(edges, page.hasNextPage, after) };
  }
}

async function withPaper(reason: Reason, papers: PaperLoader): Promise<ReasonType> {
  const { paperId, ...rest } = reason;
  const paper = paperId === null ? null : await papers.load(paperId);
  return { ...rest, paper: paper && PaperType.from(paper) };
}
