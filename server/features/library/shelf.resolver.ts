import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { given } from '../../graphql/given.js';
import { PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadRecent } from '../papers/load-recent.js';
import { PaperConnection } from '../papers/paper.type.js';
import type { Shelf } from './library-store.js';
import { Rating } from './marks.type.js';
import { SavedFilter } from './saved.type.js';

const list = { complexity: perEntry(), nullable: false };

/** The lists a reader keeps, newest first. */
@Resolver(() => ViewerType)
export class ShelfResolver {
  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers saved, newest first.' })
  saved(
    @Root() { id }: ViewerType,
    @Args() page: PageArgs,
    @Arg('filter', () => SavedFilter, { defaultValue: {}, description: 'All where not given.' })
    wanted: SavedFilter,
    @Ctx() context: RequestContext,
  ): Promise<PaperConnection> {
    const { savedStore } = context.services;
    const filter = given(wanted);
    return loadRecent(page, context, {
      entries: (after, limit) => savedStore.list(id, filter, after, limit),
      size: () => savedStore.size(id, filter),
    });
  }

  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers rated, newest first.' })
  rated(
    @Root() viewer: ViewerType,
    @Arg('rating', () => Rating, { defaultValue: 'UP', description: 'UP or DOWN.' })
    rating: keyof typeof Rating,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<PaperConnection> {
    return shelf(rating === 'DOWN' ? 'DISLIKED' : 'LIKED', viewer, page, context);
  }

  @FieldResolver(() => PaperConnection, { ...list, description: 'Papers hidden, newest first.' })
  dismissed(
    @Root() viewer: ViewerType,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<PaperConnection> {
    return shelf('DISMISSED', viewer, page, context);
  }
}

const shelf = (name: Shelf, { id }: ViewerType, page: PageArgs, context: RequestContext) =>
  loadRecent(page, context, {
    entries: (after, limit) => context.services.shelves.shelf(id, name, after, limit),
    size: () => context.services.shelves.shelfSize(id, name),
  });
