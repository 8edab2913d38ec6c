import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import {
  CollectedConnection,
  CollectionPayload,
  CollectionType,
  SharedCollectionType,
} from './collection.type.js';
import { countCollected, loadCollected } from './load-collected.js';

const list = {
  complexity: perEntry(),
  nullable: false,
  description: "Its papers in the reader's order, or the best that its search finds first.",
};
const count = { complexity: 5, description: 'How many papers it holds.' };
const collectionId = { description: 'The collection.' };
const inside = { description: 'An id or key of a paper in it.' };

@Resolver(() => CollectionType)
export class CollectedResolver {
  @FieldResolver(() => Int, count)
  paperCount(@Root() root: CollectionType, @Ctx() context: RequestContext): Promise<number> {
    return countCollected(root, context);
  }

  @FieldResolver(() => CollectedConnection, list)
  papers(@Root() root: CollectionType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return loadCollected(root, page, context);
  }

  @Mutation(() => CollectionPayload, {
    description: 'Puts papers into a collection, above those that are there.',
  })
  async collectPapers(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('paperIds', () => [ID], { description: 'At most 100 ids or keys.' }) paperIds: string[],
    @Arg('collected', () => Boolean, { defaultValue: true, description: 'False takes them out.' })
    collected: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const viewer = requireViewer(context);
    return {
      collection: await context.services.collected.collect(viewer, id, paperIds, collected),
    };
  }

  @Mutation(() => CollectionPayload, {
    description: 'Puts papers that were taken out back in their old places, with their notes.',
  })
  async restoreCollected(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('paperIds', () => [ID], { description: 'At most 100 ids or keys.' }) paperIds: string[],
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const viewer = requireViewer(context);
    return { collection: await context.services.collected.restore(viewer, id, paperIds) };
  }

  @Mutation(() => CollectionPayload, { description: 'Moves a paper within a collection.' })
  async moveCollected(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('paperId', () => ID, inside) paperId: string,
    @Arg('before', () => ID, { nullable: true, description: 'null: at the end.' })
    before: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const viewer = requireViewer(context);
    return {
      collection: await context.services.collected.move(viewer, id, paperId, before ?? null),
    };
  }

  @Mutation(() => CollectionPayload, { description: 'Says why a paper is in a collection.' })
  async annotateCollected(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('paperId', () => ID, inside) paperId: string,
    @Arg('note', () => String, { description: 'Markdown; empty takes it away.' }) note: string,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const viewer = requireViewer(context);
    return { collection: await context.services.collected.annotate(viewer, id, paperId, note) };
  }
}

@Resolver(() => SharedCollectionType)
export class SharedCollectedResolver {
  @FieldResolver(() => Int, count)
  paperCount(@Root() root: SharedCollectionType, @Ctx() context: RequestContext): Promise<number> {
    return countCollected(root, context);
  }

  @FieldResolver(() => CollectedConnection, list)
  papers(
    @Root() root: SharedCollectionType,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    return loadCollected(root, page, context);
  }
}
