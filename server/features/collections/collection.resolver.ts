import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { CollectionPayload, CollectionType, SharedCollectionType } from './collection.type.js';

const collectionId = { description: 'The collection.' };

@Resolver(() => ViewerType)
export class ViewerCollectionResolver {
  @FieldResolver(() => [CollectionType], { description: 'Collections of the reader, by name.' })
  collections(
    @Arg('papers', () => [ID], {
      defaultValue: [],
      description: 'At most 100 papers to count in each, as `held`.',
    })
    papers: string[],
    @Ctx() context: RequestContext,
  ): Promise<CollectionType[]> {
    return context.services.collections.list(requireViewer(context), papers);
  }

  @FieldResolver(() => CollectionType, {
    nullable: true,
    description: 'One of them; null when there is none of this id.',
  })
  collection(
    @Root() { id: accountId }: ViewerType,
    @Arg('id', () => ID, collectionId) id: string,
    @Ctx() { services }: RequestContext,
  ): Promise<CollectionType | null> {
    return services.collectionStore.find(accountId, id);
  }
}

@Resolver(() => CollectionType)
export class CollectionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where anyone who knows the address can read it; null while it is private.',
  })
  shareUrl(
    @Root() { shareToken }: CollectionType,
    @Ctx() { services }: RequestContext,
  ): string | null {
    return shareToken && `${services.publicUrl}/list/${shareToken}`;
  }

  @Query(() => SharedCollectionType, { description: 'A collection by the end of its address.' })
  sharedCollection(
    @Arg('token', () => String, { description: 'What the address ends in.' }) token: string,
    @Ctx() { services }: RequestContext,
  ): Promise<SharedCollectionType> {
    return services.collections.shared(token);
  }

  @Mutation(() => CollectionPayload, { description: 'Begins an empty collection.' })
  async createCollection(
    @Arg('name', () => String, { description: 'At most 80 characters, not used yet.' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const collection = await context.services.collections.create(requireViewer(context), name);
    return { collection };
  }

  @Mutation(() => CollectionPayload, { description: 'Gives a collection another name.' })
  async renameCollection(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('name', () => String, { description: 'At most 80 characters, not used yet.' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const { collections } = context.services;
    return { collection: await collections.rename(requireViewer(context), id, name) };
  }

  @Mutation(() => CollectionPayload, {
    description:
      'Shares a collection by an address that cannot be guessed; false makes it private.',
  })
  async shareCollection(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('shared', () => Boolean, { description: 'False ends the address for good.' })
    shared: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const { collections } = context.services;
    return { collection: await collections.share(requireViewer(context), id, shared) };
  }

  @Mutation(() => OkPayload, {
    description: 'Removes a collection, not its papers; undone with false for 30 days.',
  })
  async removeCollection(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('removed', () => Boolean, { defaultValue: true, description: 'False brings it back.' })
    removed: boolean,
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    await context.services.collections.remove(requireViewer(context), id, removed);
    return done;
  }

  @Mutation(() => CollectionPayload, { description: 'Puts papers into a collection.' })
  async collectPapers(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('paperIds', () => [ID], { description: 'At most 100 ids or keys.' }) paperIds: string[],
    @Arg('collected', () => Boolean, { defaultValue: true, description: 'False takes them out.' })
    collected: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const viewer = requireViewer(context);
    const { collections } = context.services;
    return { collection: await collections.collect(viewer, id, paperIds, collected) };
  }
}
