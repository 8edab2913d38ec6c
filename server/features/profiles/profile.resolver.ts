import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { given } from '../../graphql/given.js';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { AuthorType } from '../papers/paper.type.js';
import {
  CreateProfileInput,
  ProfilePayload,
  ProfilesPayload,
  ProfileType,
  UpdateProfileInput,
} from './profile.type.js';

const profileId = { description: 'The profile.' };

@Resolver(() => ViewerType)
export class ViewerProfileResolver {
  @FieldResolver(() => [ProfileType], { description: 'The interests of the reader, oldest first.' })
  profiles(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<ProfileType[]> {
    return services.profileStore.list(id);
  }
}

@Resolver(() => ProfileType)
export class ProfileResolver {
  @FieldResolver(() => [AuthorType], { description: 'Authors it was begun from.' })
  async authors(
    @Root() { authorIds }: ProfileType,
    @Ctx() { services }: RequestContext,
  ): Promise<AuthorType[]> {
    const authors = await services.authors.findByIds(authorIds);
    return authors.map(({ id, name }) => ({ id: String(id), name }));
  }

  @Mutation(() => ProfilePayload, { description: 'Begins an interest.' })
  async createProfile(
    @Arg('input', () => CreateProfileInput, { description: 'What it is begun from.' })
    input: CreateProfileInput,
    @Ctx() context: RequestContext,
  ): Promise<ProfilePayload> {
    const wish = { ...given(input), name: input.name };
    return { profile: await context.services.profiles.create(requireViewer(context), wish) };
  }

  @Mutation(() => ProfilePayload, { description: 'Changes an interest.' })
  async updateProfile(
    @Arg('id', () => ID, profileId) id: string,
    @Arg('input', () => UpdateProfileInput, { description: 'What to change.' })
    input: UpdateProfileInput,
    @Ctx() context: RequestContext,
  ): Promise<ProfilePayload> {
    const { diversity, freshness, crowd, ...rest } = input;
    // For a slider null has a meaning: back to the reader's own.
    const sliders = Object.fromEntries(
      Object.entries({ diversity, freshness, crowd }).filter(([, value]) => value !== undefined),
    );
    const viewer = requireViewer(context);
    const wish = { ...given(rest), ...sliders };
    return { profile: await context.services.profiles.change(viewer, id, wish) };
  }

  @Mutation(() => ProfilesPayload, {
    description: 'Removes an interest; its papers go to those they are nearest to.',
  })
  async removeProfile(
    @Arg('id', () => ID, profileId) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProfilesPayload> {
    const viewer = requireViewer(context);
    await context.services.profiles.remove(viewer, id);
    return { profiles: await context.services.profileStore.list(viewer.accountId) };
  }

  @Mutation(() => ProfilePayload, { description: 'Makes two interests one.' })
  async mergeProfiles(
    @Arg('from', () => ID, { description: 'The one that goes.' }) from: string,
    @Arg('into', () => ID, { description: 'The one that stays.' }) into: string,
    @Ctx() context: RequestContext,
  ): Promise<ProfilePayload> {
    const { profiles } = context.services;
    return { profile: await profiles.merge(requireViewer(context), from, into) };
  }

  @Mutation(() => OkPayload, { description: 'Puts a liked paper into an interest by hand.' })
  async movePaper(
    @Arg('paperId', () => ID, { description: 'An id or key of the paper.' }) id: string,
    @Arg('profileId', () => ID, profileId) profile: string,
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    await context.services.profiles.movePaper(requireViewer(context), id, profile);
    return done;
  }
}
