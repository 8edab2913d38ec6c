import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Job', { description: 'Work that the desk does by the clock.' })
export class JobType {
  @Field(() => String, { description: 'What it does, as noun.verb.' })
  name!: string;

  @Field(() => String, { description: 'When it is due, as cron has it; UTC.' })
  cron!: string;

  @Field(() => Boolean, {
    description: 'Whether the clock leaves it alone until it is resumed; it still runs when asked.',
  })
  paused!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it is due next; null while paused.' })
  nextAt!: Date | null;

  @Field(() => Int, { description: 'Runs that wait for a free process, or to be tried again.' })
  waiting!: number;

  @Field(() => Int, { description: 'Runs at work.' })
  running!: number;

  @Field(() => Date, { nullable: true, description: 'When it last began.' })
  lastAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What became of that: created, active, completed, retry, failed or cancelled.',
  })
  lastState!: string | null;

  @Field(() => Float, { nullable: true, description: 'How long it took, in seconds.' })
  lastSeconds!: number | null;

  @Field(() => Int, { description: 'Runs of the past week that failed.' })
  failures!: number;

  @Field(() => String, { nullable: true, description: 'What the last of those said.' })
  error!: string | null;
}

@ObjectType({ description: 'All jobs after the act.' })
export class JobsPayload {
  @Field(() => [JobType], { description: 'By name.' })
  jobs!: JobType[];
}
