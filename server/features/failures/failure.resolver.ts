import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { checkFirst } from '../../graphql/page-args.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { FailureType } from './failure.type.js';

@Resolver(() => DeskType)
export class FailureResolver {
  @FieldResolver(() => [FailureType], {
    complexity: perEntry(20),
    description: 'What failed on this desk lately, latest first. Operators only.',
  })
  async failures(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<FailureType[]> {
    await requireOperator(context);
    return context.services.failures.latest(checkFirst(first, 200));
  }
}
