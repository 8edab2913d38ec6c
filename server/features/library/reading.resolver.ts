import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { checkFirst } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { DayScalar } from '../../graphql/scalars.js';
import { ViewerType } from '../accounts/viewer.type.js';

@ObjectType('TopicWeek', { description: 'What a reader read of a topic in a week.' })
export class TopicWeekType {
  @Field(() => DayScalar, { description: "The Monday of the week, in the reader's time zone." })
  week!: string;

  @Field(() => String, {
    nullable: true,
    description: "The papers' first category; null where they have none.",
  })
  topic!: string | null;

  @Field(() => Int, { description: 'Papers rated, saved or opened, each once a week.' })
  papers!: number;
}

@Resolver(() => ViewerType)
export class ReadingResolver {
  @FieldResolver(() => [TopicWeekType], {
    description:
      'What the reader read by topic over the last weeks, earliest first; a paper opened again counts in its latest week.',
  })
  reading(
    @Root() { id }: ViewerType,
    @Arg('weeks', () => Int, { defaultValue: 26, description: 'How many, 1 to 100.' })
    weeks: number,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicWeekType[]> {
    return services.reading.weeks(id, checkFirst(weeks));
  }
}
