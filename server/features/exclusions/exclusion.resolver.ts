import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import {
  MuteKind,
  MutesPayload,
  MuteType,
  RemovedReasonsPayload,
  RemovedReasonType,
} from './exclusion.type.js';

const kindArg = { description: 'What it is.' };
const valueArg = { description: "An author's number or name, a category, or a word or phrase." };
const idArg = { description: 'The id of the reason.' };

@Resolver(() => ViewerType)
export class ExclusionResolver {
  @FieldResolver(() => [MuteType], { description: 'What is never recommended, newest first.' })
  mutes(@Root() { id }: ViewerType, @Ctx() { services }: RequestContext): Promise<MuteType[]> {
    return services.exclusionStore.mutes(id);
  }

  @FieldResolver(() => [RemovedReasonType], {
    description: 'Reasons that count no more, newest first.',
  })
  removedReasons(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<RemovedReasonType[]> {
    return services.exclusionStore.removedReasons(id);
  }

  @Mutation(() => MutesPayload, { description: 'Keeps papers with this out of every list.' })
  async mute(
    @Arg('kind', () => MuteKind, kindArg) kind: keyof typeof MuteKind,
    @Arg('value', () => String, valueArg) value: string,
    @Ctx() context: RequestContext,
  ): Promise<MutesPayload> {
    await context.services.exclusions.mute(requireViewer(context), kind, value);
    return mutes(context);
  }

  @Mutation(() => MutesPayload, { description: 'Lets them in again.' })
  async unmute(
    @Arg('kind', () => MuteKind, kindArg) kind: keyof typeof MuteKind,
    @Arg('value', () => String, { description: "The mute's value." }) value: string,
    @Ctx() context: RequestContext,
  ): Promise<MutesPayload> {
    await context.services.exclusions.unmute(requireViewer(context), kind, value);
    return mutes(context);
  }

  @Mutation(() => RemovedReasonsPayload, {
    description: "Nothing is recommended for this reason any more: 'not because of this'.",
  })
  async removeReason(
    @Arg('id', () => ID, idArg) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RemovedReasonsPayload> {
    await context.services.exclusions.removeReason(requireViewer(context), id);
    return removedReasons(context);
  }

  @Mutation(() => RemovedReasonsPayload, { description: 'Lets a removed reason count again.' })
  async restoreReason(
    @Arg('id', () => ID, idArg) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RemovedReasonsPayload> {
    await context.services.exclusions.restoreReason(requireViewer(context), id);
    return removedReasons(context);
  }
}

const mutes = async (context: RequestContext): Promise<MutesPayload> => ({
  mutes: await context.services.exclusionStore.mutes(requireViewer(context).accountId),
});

const removedReasons = async (context: RequestContext): Promise<RemovedReasonsPayload> => ({
  removedReasons: await context.services.exclusionStore.removedReasons(
    requireViewer(context).accountId,
  ),
});
