import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { type RequestContext, requireViewer } from '../../../graphql/request-context.js';
import { ViewerType } from '../../accounts/viewer.type.js';
import { loadPapers } from '../../papers/load-papers.js';
import { PaperType } from '../../papers/paper.type.js';
import { ProfilePayload, ProfilesPayload, ProfileType } from '../../profiles/profile.type.js';
import { SuggestedProfileType } from './interest.type.js';

const profileId = { description: 'The profile.' };

@Resolver(() => ProfileType)
export class InterestResolver {
  @FieldResolver(() => [PaperType], {
    complexity: ({ childComplexity }) => 20 + 20 * childComplexity,
    description: 'The liked papers it is made of, those that count most first; at most 20.',
  })
  async papers(@Root() { id }: ProfileType, @Ctx() context: RequestContext): Promise<PaperType[]> {
    const { paperIds } = await contents(id, context);
    return papersOf(paperIds.slice(0, 20), context);
  }

  @FieldResolver(() => [String], {
    complexity: 20,
    description: 'Words that its papers share and others seldom have.',
  })
  async terms(
    @Root() { id }: ProfileType,
    @Ctx() context: RequestContext,
  ): Promise<readonly string[]> {
    return (await contents(id, context)).terms;
  }

  @Mutation(() => ProfilesPayload, { description: 'Makes of one interest two.' })
  async splitProfile(
    @Arg('id', () => ID, profileId) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProfilesPayload> {
    return { profiles: await context.services.interests.split(requireViewer(context), id) };
  }

  @Mutation(() => ProfilePayload, {
    description: 'What an interest was learnt from counts no more; it begins anew.',
  })
  async resetProfile(
    @Arg('id', () => ID, profileId) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProfilePayload> {
    const viewer = requireViewer(context);
    await context.services.interests.reset(viewer, id);
    return { profile: await context.services.profiles.get(viewer.accountId, id) };
  }

  @Mutation(() => ProfilesPayload, { description: 'Makes a suggested interest a profile.' })
  async acceptProfile(
    @Arg('name', () => String, { description: 'Its name.' }) name: string,
    @Arg('papers', () => [ID], { description: 'The liked papers that it holds.' }) papers: string[],
    @Ctx() context: RequestContext,
  ): Promise<ProfilesPayload> {
    const { interests, profileStore } = context.services;
    const viewer = requireViewer(context);
    await interests.accept(viewer, name, papers);
    return { profiles: await profileStore.list(viewer.accountId) };
  }
}

@Resolver(() => ViewerType)
export class ViewerInterestResolver {
  @FieldResolver(() => [SuggestedProfileType], {
    complexity: ({ childComplexity }) => 50 + 50 * childComplexity,
    description: 'Interests that the likes fall into, when they are of more than one.',
  })
  async suggestedProfiles(
    @Root() { id }: ViewerType,
    @Ctx() context: RequestContext,
  ): Promise<SuggestedProfileType[]> {
    const suggested = await context.services.interests.suggest(id);
    return Promise.all(
      suggested.map(async ({ name, terms, paperIds }) => ({
        name,
        terms,
        papers: await papersOf(paperIds, context),
      })),
    );
  }
}

const contents = (id: string, context: RequestContext) =>
  context.services.interests.contents(requireViewer(context).accountId, id);

async function papersOf(ids: readonly number[], { loaders }: RequestContext): Promise<PaperType[]> {
  const loaded = await loadPapers(loaders.papers, ids, (id) => id);
  return loaded.map(({ paper }) => paper);
}
