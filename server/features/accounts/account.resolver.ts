import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { unauthenticated } from '../../errors.js';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { AccountInput, ChangePasswordInput } from './account.input.js';
import { ViewerPayload, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class AccountResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'Who is asking; null without an account.',
  })
  async viewer(@Ctx() { viewer, loaders }: RequestContext): Promise<ViewerType | null> {
    const account = viewer && (await loaders.accounts.load(viewer.accountId));
    return account && ViewerType.from(account);
  }

  @FieldResolver(() => Int, { description: 'How many papers the reader has rated, up or down.' })
  ratingCount(@Root() { id }: ViewerType, @Ctx() { services }: RequestContext): Promise<number> {
    return services.shelves.ratingCount(id);
  }

  @Mutation(() => ViewerPayload, { description: 'Changes the account.' })
  async updateAccount(
    @Arg('input', () => AccountInput, { description: 'What to change.' }) input: AccountInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    await context.services.accounts.update(requireViewer(context), input);
    return current(context);
  }

  @Mutation(() => OkPayload, {
    complexity: 2_000,
    description: 'Changes the password and ends all other sessions.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' })
    input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    const { currentPassword, newPassword } = input;
    await context.services.accounts.changePassword(
      requireViewer(context),
      currentPassword,
      newPassword,
    );
    return done;
  }

  @Mutation(() => OkPayload, {
    complexity: 2_000,
    description: 'Removes the account and all that belongs to it, for good.',
  })
  async deleteAccount(
    @Arg('password', () => String, { description: 'The password, once more.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    await context.services.accounts.delete(requireViewer(context), password);
    context.setSession(null);
    return done;
  }

  @Mutation(() => ViewerPayload, { description: 'Replaces the categories followed.' })
  async followTopics(
    @Arg('topics', () => [String], { description: 'At most 50 categories.' }) topics: string[],
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    await context.services.accounts.followTopics(requireViewer(context), topics);
    return current(context);
  }
}

async function current(context: RequestContext): Promise<ViewerPayload> {
  const { accountId } = requireViewer(context);
  const account = await context.loaders.accounts.clear(accountId).load(accountId);
  if (!account) throw unauthenticated();
  return { viewer: ViewerType.from(account) };
}
