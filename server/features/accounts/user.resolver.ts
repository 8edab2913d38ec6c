import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeNewest, encodeNewest } from '../../graphql/newest-cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import type { User } from './user.js';
import { Role, UserConnection, UserPayload, UserType } from './user.type.js';

@Resolver(() => DeskType)
export class UserResolver {
  @FieldResolver(() => UserConnection, {
    complexity: perEntry(),
    description: 'The accounts of the desk, who joined last first. Operators only.',
  })
  async users(
    @Args() { first, after }: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of the name or the address; all accounts when left out.',
    })
    search: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<UserConnection> {
    await requireOperator(context);
    const { users } = context.services;
    const [size, start] = [checkFirst(first), decodeNewest(after)];
    const [found, totalCount] = await Promise.all([
      users.list(search ?? '', start, size + 1),
      users.count(search ?? ''),
    ]);
    const edges = found
      .slice(0, size)
      .map((user) => ({ cursor: encodeNewest(user.position), node: toType(user) }));
    return { edges, totalCount, pageInfo: pageInfo(edges, found.length > size, after) };
  }

  @Mutation(() => UserPayload, {
    description: 'Makes someone an operator, or a reader again. Operators only.',
  })
  async setRole(
    @Arg('userId', () => ID, { description: 'The account.' }) userId: string,
    @Arg('role', () => Role, { description: 'What they may do from now on.' })
    role: keyof typeof Role,
    @Ctx() context: RequestContext,
  ): Promise<UserPayload> {
    await requireOperator(context);
    const wanted = role === 'OPERATOR' ? 'operator' : 'reader';
    return { user: toType(await context.services.users.setRole(userId, wanted)) };
  }
}

const toType = ({ role, ...user }: User): UserType => ({
  ...user,
  role: role === 'operator' ? Role.OPERATOR : Role.READER,
});
