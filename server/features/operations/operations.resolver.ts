import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { DayOfDeskType, DayOfListsType } from './operations.type.js';

const DayCount = () =>
  Arg('count', () => Int, { defaultValue: 30, description: 'How many, 1 to 366.' });
const perDay = ({ args, childComplexity }: { args: { count?: number }; childComplexity: number }) =>
  20 + Math.max(0, args.count ?? 30) * (childComplexity + 1);

@Resolver(() => DeskType)
export class OperationsResolver {
  @FieldResolver(() => [DayOfDeskType], {
    complexity: perDay,
    description: 'What happened on the last days, earliest first. Operators only.',
  })
  async days(@DayCount() count: number, @Ctx() context: RequestContext): Promise<DayOfDeskType[]> {
    await requireOperator(context);
    return context.services.operations.days(count);
  }

  @FieldResolver(() => [DayOfListsType], {
    complexity: perDay,
    description: 'What came of For you on the last days, earliest first. Operators only.',
  })
  async listDays(
    @DayCount() count: number,
    @Ctx() context: RequestContext,
  ): Promise<DayOfListsType[]> {
    await requireOperator(context);
    return context.services.operations.listDays(count);
  }
}
