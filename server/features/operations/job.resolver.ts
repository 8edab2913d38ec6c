import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { JobsPayload, JobType } from './job.type.js';

const JobName = () => Arg('name', () => String, { description: 'Such as trending.refresh.' });

@Resolver(() => DeskType)
export class JobResolver {
  @FieldResolver(() => [JobType], {
    complexity: perEntry(20),
    description: 'Work done by the clock, by name; empty until a process does it. Operators only.',
  })
  async jobs(@Ctx() context: RequestContext): Promise<JobType[]> {
    await requireOperator(context);
    return context.services.jobs.list();
  }

  @Mutation(() => JobsPayload, {
    description: 'Has a job run as soon as a process is free for it. Operators only.',
  })
  async runJob(@JobName() name: string, @Ctx() context: RequestContext): Promise<JobsPayload> {
    await requireOperator(context);
    return { jobs: await context.services.jobs.run(name) };
  }

  @Mutation(() => JobsPayload, {
    description: 'Does the latest failed run of a job once more. Operators only.',
  })
  async retryJob(@JobName() name: string, @Ctx() context: RequestContext): Promise<JobsPayload> {
    await requireOperator(context);
    return { jobs: await context.services.jobs.retry(name) };
  }

  @Mutation(() => JobsPayload, {
    description: 'Takes a job off the clock, or puts it back on. Operators only.',
  })
  async pauseJob(
    @JobName() name: string,
    @Arg('paused', () => Boolean, { description: 'False resumes it.' }) paused: boolean,
    @Ctx() context: RequestContext,
  ): Promise<JobsPayload> {
    await requireOperator(context);
    return { jobs: await context.services.jobs.setPaused(name, paused) };
  }
}
