import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { decodeRecent, encodeRecent } from '../../graphql/recent-cursor.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperConnection } from '../papers/paper.type.js';
import type { Shelf } from './library-store.js';
import { Rating } from './marks.type.js';

const list = { complexity: perEntry(), nullable: false };

/** The lists a reader keeps, newest first. */
@Resolver(() => ViewerType)
export class ShelfResolver {
  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers saved, newest first.' })
  saved(@Root() viewer: ViewerType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return shelf('SAVED', viewer, page, context);
  }

  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers rated, newest first.' })
  rated(
    @Root() viewer: ViewerType,
    @Arg('rating', () => Rating, { defaultValue: 'UP', description: 'UP or DOWN.' })
    rating: keyof typeof Rating,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    return shelf(rating === 'DOWN' ? 'DISLIKED' : 'LIKED', viewer, page, context);
  }

  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers hidden, newest first.' })
  dismissed(@Root() viewer: ViewerType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return shelf('DISMISSED', viewer, page, context);
  }
}

async function shelf(
  name: Shelf,
  viewer: ViewerType,
  { first, after }: PageArgs,
  { services, loaders }: RequestContext,
): Promise<PaperConnection> {
  const place = decodeRecent(after);
  const size = checkFirst(first);
  const [entries, totalCount] = await Promise.all([
    services.shelves.shelf(viewer.id, name, place, size + 1),
    services.shelves.shelfSize(viewer.id, name),
  ]);
  const loaded = await loadPapers(loaders.papers, entries.slice(0, size), ({ paperId }) => paperId);
  const edges = loaded.map(({ entry, paper }) => ({
    cursor: encodeRecent(entry),
    node: paper,
  }));
  return { edges, totalCount, pageInfo: pageInfo(edges, entries.length > size, after) };
}
