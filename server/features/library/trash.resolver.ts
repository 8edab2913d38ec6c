import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadRecent } from '../papers/load-recent.js';
import { PaperConnection, PapersPayload } from '../papers/paper.type.js';
import { loadPapersAfter } from './load-papers-after.js';
import { DiscardPayload } from './saved.type.js';

const paperIds = { description: 'At most 1,000 ids or keys.' };

/** What was taken out of the library, for 30 days. */
@Resolver(() => ViewerType)
export class TrashResolver {
  @FieldResolver(() => PaperConnection, {
    complexity: perEntry(),
    description: 'Papers taken out of the library, latest first; they go for good after 30 days.',
  })
  removedPapers(
    @Root() { id }: ViewerType,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<PaperConnection> {
    const { savedStore } = context.services;
    return loadRecent(page, context, {
      entries: (after, limit) => savedStore.removed(id, after, limit),
      size: () => savedStore.removedCount(id),
    });
  }

  @Mutation(() => PapersPayload, {
    description: 'Puts papers back into the library as they were when they were taken out.',
  })
  async restorePapers(
    @Arg('paperIds', () => [ID], paperIds) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<PapersPayload> {
    return loadPapersAfter(
      await context.services.saved.restore(requireViewer(context), ids),
      context,
    );
  }

  @Mutation(() => DiscardPayload, {
    description: 'Ends for good what was noted about papers taken out of the library.',
  })
  async discardPapers(
    @Arg('paperIds', () => [ID], { ...paperIds, nullable: true, description: 'null: all of them.' })
    ids: string[] | null,
    @Ctx() context: RequestContext,
  ): Promise<DiscardPayload> {
    return { count: await context.services.saved.discard(requireViewer(context), ids ?? null) };
  }
}
