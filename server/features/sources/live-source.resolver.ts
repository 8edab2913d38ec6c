import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { AddSourceInput, LiveSourcesPayload, LiveSourceType } from './live-source.type.js';

const SourceName = () => Arg('name', () => String, { description: 'Such as arxiv:cs.CL.' });

@Resolver(() => DeskType)
export class LiveSourceResolver {
  @FieldResolver(() => [LiveSourceType], {
    complexity: perEntry(20),
    description: 'What the desk fetches papers from, by name. Operators only.',
  })
  async liveSources(@Ctx() context: RequestContext): Promise<LiveSourceType[]> {
    await requireOperator(context);
    return (await listOf(context)).liveSources;
  }

  @Mutation(() => LiveSourcesPayload, {
    description:
      'Fetches a source by the clock from now on, the first time at once. Operators only.',
  })
  async addSource(
    @Arg('input', () => AddSourceInput, { description: 'Which, and when.' }) input: AddSourceInput,
    @Ctx() context: RequestContext,
  ): Promise<LiveSourcesPayload> {
    await requireOperator(context);
    const definition = AddSourceInput.definitionOf(input);
    await context.services.liveSources.add(definition, input.schedule ?? undefined);
    return listOf(context);
  }

  @Mutation(() => LiveSourcesPayload, {
    description: 'Has a source fetched as soon as a process is free for it. Operators only.',
  })
  async runSource(
    @SourceName() name: string,
    @Ctx() context: RequestContext,
  ): Promise<LiveSourcesPayload> {
    await requireOperator(context);
    await context.services.liveSources.ask(name);
    return listOf(context);
  }

  @Mutation(() => LiveSourcesPayload, {
    description: 'Has the clock leave a source alone, or puts it back on. Operators only.',
  })
  async pauseSource(
    @SourceName() name: string,
    @Arg('paused', () => Boolean, { description: 'False resumes it.' }) paused: boolean,
    @Ctx() context: RequestContext,
  ): Promise<LiveSourcesPayload> {
    await requireOperator(context);
    await context.services.liveSources.setPaused(name, paused);
    return listOf(context);
  }

  @Mutation(() => LiveSourcesPayload, {
    description: 'Sets when a source is fetched. Operators only.',
  })
  async scheduleSource(
    @SourceName() name: string,
    @Arg('schedule', () => String, {
      nullable: true,
      description: 'As cron has it, UTC, 15 minutes apart at least; null: by hand only.',
    })
    schedule: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<LiveSourcesPayload> {
    await requireOperator(context);
    await context.services.liveSources.setSchedule(name, schedule ?? null);
    return listOf(context);
  }

  @Mutation(() => LiveSourcesPayload, {
    description: 'Fetches a source no more; what it brought stays. Operators only.',
  })
  async removeSource(
    @SourceName() name: string,
    @Ctx() context: RequestContext,
  ): Promise<LiveSourcesPayload> {
    await requireOperator(context);
    await context.services.liveSources.remove(name);
    return listOf(context);
  }
}

async function listOf({ services }: RequestContext): Promise<LiveSourcesPayload> {
  return { liveSources: (await services.liveSources.list()).map(LiveSourceType.from) };
}
