import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { PrivateFeed } from './private-feed.js';
import { PrivateFeedType, PrivateList } from './private-feed.type.js';

const list = { description: 'What kind of list.' };
const of = {
  nullable: true,
  description:
    'The profile, followed author or keyword, saved search or collection; left out for FOR_YOU.',
} as const;

@Resolver(() => ViewerType)
export class PrivateFeedResolver {
  @FieldResolver(() => [PrivateFeedType], {
    complexity: 20,
    description: 'Every list that can have a feed address, For you first.',
  })
  async privateFeeds(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<PrivateFeedType[]> {
    const feeds = await services.privateFeeds.all(id);
    return feeds.map((feed) => toType(feed, services.publicUrl));
  }

  @Mutation(() => PrivateFeedType, {
    description: 'Gives a list an address that cannot be guessed; the same until it is closed.',
  })
  async openFeed(
    @Arg('list', () => PrivateList, list) kind: keyof typeof PrivateList,
    @Arg('of', () => ID, of) target: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PrivateFeedType> {
    const { privateFeeds, publicUrl } = context.services;
    const ref = { list: kind, of: target ?? '' };
    return toType(await privateFeeds.open(requireViewer(context), ref), publicUrl);
  }

  @Mutation(() => PrivateFeedType, { description: 'Ends the address of a list for good.' })
  async closeFeed(
    @Arg('list', () => PrivateList, list) kind: keyof typeof PrivateList,
    @Arg('of', () => ID, of) target: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PrivateFeedType> {
    const { privateFeeds, publicUrl } = context.services;
    const ref = { list: kind, of: target ?? '' };
    return toType(await privateFeeds.close(requireViewer(context), ref), publicUrl);
  }
}

function toType({ list, of, name, token }: PrivateFeed, publicUrl: string): PrivateFeedType {
  const url = (form: string) => `${publicUrl}/feeds/private/${token}.${form}`;
  const urls = token === null ? null : { rss: url('rss'), atom: url('atom'), json: url('json') };
  return { id: of ? `${list}:${of}` : list, list, of: of || null, name, urls };
}
