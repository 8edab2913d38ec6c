import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { decodeRecent, encodeRecent } from '../../graphql/recent-cursor.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadPapers } from '../papers/load-papers.js';
import { AuthorType, PaperConnection } from '../papers/paper.type.js';
import {
  FollowedAuthorsPayload,
  FollowedKeywordsPayload,
  FollowedKeywordType,
  FollowedKind,
  SavedSearchesPayload,
  SavedSearchType,
} from './follow.type.js';

@Resolver(() => ViewerType)
export class FollowResolver {
  @FieldResolver(() => [AuthorType], { description: 'Authors followed, by name.' })
  followedAuthors(
    @Root() { id }: ViewerType,
    @Ctx() context: RequestContext,
  ): Promise<AuthorType[]> {
    return authors(id, context);
  }

  @FieldResolver(() => PaperConnection, {
    complexity: perEntry(),
    description:
      'Papers by followed authors, in followed topics and with followed keywords, latest first, without what is muted.',
  })
  async following(
    @Root() { id }: ViewerType,
    @Arg('of', () => FollowedKind, { nullable: true, description: 'Only these; all when absent.' })
    of: keyof typeof FollowedKind | null,
    @Args() { first, after }: PageArgs,
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<PaperConnection> {
    const size = checkFirst(first);
    const { entries, totalCount } = await services.follows.papers(
      id,
      of ?? null,
      decodeRecent(after),
      size + 1,
    );
    const loaded = await loadPapers(
      loaders.papers,
      entries.slice(0, size),
      (entry) => entry.paperId,
    );
    const edges = loaded.map(({ entry, paper }) => ({ cursor: encodeRecent(entry), node: paper }));
    return { edges, totalCount, pageInfo: pageInfo(edges, entries.length > size, after) };
  }

  @FieldResolver(() => [SavedSearchType], { description: 'Searches kept, oldest first.' })
  savedSearches(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<SavedSearchType[]> {
    return services.followStore.searches(id);
  }

  @FieldResolver(() => [FollowedKeywordType], { description: 'Keywords followed, oldest first.' })
  followedKeywords(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<FollowedKeywordType[]> {
    return services.followStore.keywords(id);
  }

  @Mutation(() => FollowedKeywordsPayload, {
    description: 'Brings papers that have a word or phrase into the list.',
  })
  async followKeyword(
    @Arg('keyword', () => String, {
      description: 'A word or phrase of title or abstract, at most 60 characters, in any case.',
    })
    keyword: string,
    @Arg('followed', () => Boolean, { description: 'False ends it.' }) followed: boolean,
    @Ctx() context: RequestContext,
  ): Promise<FollowedKeywordsPayload> {
    const viewer = requireViewer(context);
    await context.services.follows.followKeyword(viewer, keyword, followed);
    return { followedKeywords: await context.services.followStore.keywords(viewer.accountId) };
  }

  @Mutation(() => FollowedAuthorsPayload, {
    description: 'Brings what an author writes into the list.',
  })
  async followAuthor(
    @Arg('author', () => String, { description: 'Number or name.' }) author: string,
    @Arg('followed', () => Boolean, { description: 'False ends it.' }) followed: boolean,
    @Ctx() context: RequestContext,
  ): Promise<FollowedAuthorsPayload> {
    const viewer = requireViewer(context);
    await context.services.follows.followAuthor(viewer, author, followed);
    return { followedAuthors: await authors(viewer.accountId, context) };
  }

  @Mutation(() => SavedSearchesPayload, {
    description: 'Brings what a search finds into the list.',
  })
  async saveSearch(
    @Arg('query', () => String, { description: 'In words, as in the search field.' }) query: string,
    @Ctx() context: RequestContext,
  ): Promise<SavedSearchesPayload> {
    await context.services.follows.saveSearch(requireViewer(context), query);
    return searches(context);
  }

  @Mutation(() => SavedSearchesPayload, { description: 'Forgets a search.' })
  async removeSearch(
    @Arg('id', () => ID, { description: 'The search.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SavedSearchesPayload> {
    await context.services.follows.removeSearch(requireViewer(context), id);
    return searches(context);
  }
}

async function authors(accountId: string, { services }: RequestContext): Promise<AuthorType[]> {
  const followed = await services.followStore.authors(accountId);
  return followed.map(({ id, name }) => ({ id: String(id), name }));
}

const searches = async (context: RequestContext): Promise<SavedSearchesPayload> => ({
  savedSearches: await context.services.followStore.searches(requireViewer(context).accountId),
});
