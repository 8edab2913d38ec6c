import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeNewest, encodeNewest } from '../../graphql/newest-cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { DeliveryStatus } from './delivery.type.js';
import { MailConnection, MailPayload } from './mail.type.js';

@Resolver(() => DeskType)
export class MailResolver {
  @FieldResolver(() => MailConnection, {
    complexity: perEntry(),
    description: 'Mails of all readers, newest first. Operators only.',
  })
  async mails(
    @Args() { first, after }: PageArgs,
    @Arg('status', () => DeliveryStatus, {
      nullable: true,
      description: 'Only those of which this became; all when left out.',
    })
    status: keyof typeof DeliveryStatus | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<MailConnection> {
    await requireOperator(context);
    const size = checkFirst(first);
    const found = await context.services.mails.list({
      status: status ?? null,
      after: decodeNewest(after),
      limit: size + 1,
    });
    const edges = found
      .slice(0, size)
      .map((node) => ({ cursor: encodeNewest(node.position), node }));
    return { edges, pageInfo: pageInfo(edges, found.length > size, after) };
  }

  @Mutation(() => MailPayload, {
    complexity: 500,
    description:
      'Sends a mail that failed once more, made afresh; one that was sent is left alone. Operators only.',
  })
  async sendMailAgain(
    @Arg('id', () => ID, { description: 'The mail.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<MailPayload> {
    await requireOperator(context);
    return { mail: await context.services.mails.sendAgain(id) };
  }
}
