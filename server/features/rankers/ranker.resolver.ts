import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { RankerType } from './ranker.type.js';

@Resolver(() => DeskType)
export class RankerResolver {
  @FieldResolver(() => [RankerType], {
    complexity: perEntry(50),
    description: 'The rankers learnt and tried on this desk, newest first. Operators only.',
  })
  async rankers(@Ctx() context: RequestContext): Promise<RankerType[]> {
    await requireOperator(context);
    return (await context.services.rankers.list()).map(RankerType.from);
  }
}
