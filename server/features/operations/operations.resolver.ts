import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { DayOfDeskType, JobsPayload, JobType } from './operations.type.js';

@Resolver(() => DeskType)
export class OperationsResolver {
  @FieldResolver(() => [JobType], {
    complexity: perEntry(20),
    description: 'Work done by the clock, by name; empty until a process does it. Operators only.',
  })
  async jobs(@Ctx() context: RequestContext): Promise<JobType[]> {
    await requireOperator(context);
    return context.services.operations.jobs();
  }

  @FieldResolver(() => [DayOfDeskType], {
    complexity: perEntry(20),
    description: 'What happened on the last days, earliest first. Operators only.',
  })
  async days(
    @Arg('count', () => Int, { defaultValue: 30, description: 'How many, 1 to 366.' })
    count: number,
    @Ctx() context: RequestContext,
  ): Promise<DayOfDeskType[]> {
    await requireOperator(context);
    return context.services.operations.days(count);
  }

  @Mutation(() => JobsPayload, {
    description: 'Has a job run as soon as a process is free for it. Operators only.',
  })
  async runJob(
    @Arg('name', () => String, { description: 'Such as trending.refresh.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<JobsPayload> {
    await requireOperator(context);
    return { jobs: await context.services.operations.runJob(name) };
  }
}
