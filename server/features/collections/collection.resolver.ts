import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { given } from '../../graphql/given.js';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import {
  CollectionInput,
  CollectionPayload,
  CollectionType,
  DiscardedCollections,
  SharedCollectionType,
} from './collection.type.js';

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

  @FieldResolver(() => [CollectionType], {
    description: 'Removed ones, the last first; they go for good after 30 days.',
  })
  removedCollections(
    @Root() { id: accountId }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<CollectionType[]> {
    return services.collectionStore.removed(accountId);
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

  @Mutation(() => CollectionPayload, {
    description: 'Begins an empty collection, or one that a search fills.',
  })
  async createCollection(
    @Arg('name', () => String, { description: 'At most 80 characters, not used yet.' })
    name: string,
    @Arg('parentId', () => ID, {
      nullable: true,
      description: 'One at the top for it to stand in.',
    })
    parentId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'What finds its papers.' })
    search: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    const { collections } = context.services;
    const how = { parentId, search };
    return { collection: await collections.create(requireViewer(context), name, how) };
  }

  @Mutation(() => CollectionPayload, {
    description: 'Changes what a collection is for, where it stands, and whether it teaches.',
  })
  async editCollection(
    @Arg('id', () => ID, collectionId) id: string,
    @Arg('input', () => CollectionInput, { description: 'What to change.' })
    { parentId, ...input }: CollectionInput,
    @Ctx() context: RequestContext,
  ): Promise<CollectionPayload> {
    // At the top is null, which is not the same as left out.
    const change = { ...given(input), ...(parentId !== undefined && { parentId }) };
    const { collections } = context.services;
    return { collection: await collections.change(requireViewer(context), id, change) };
  }

  @Mutation(() => DiscardedCollections, {
    description: 'Ends removed collections for good: one, or all.',
  })
  async discardCollections(
    @Arg('id', () => ID, { nullable: true, description: 'null: all of them.' }) id: string | null,
    @Ctx() context: RequestContext,
  ): Promise<DiscardedCollections> {
    const { collections } = context.services;
    return { count: await collections.discard(requireViewer(context), id ?? null) };
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
}
