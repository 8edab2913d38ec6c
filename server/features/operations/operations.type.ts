import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars.js';

@ObjectType('Job', { description: 'Work that the desk does by the clock.' })
export class JobType {
  @Field(() => String, { description: 'What it does, as noun.verb.' })
  name!: string;

  @Field(() => String, { description: 'When it is due, as cron has it; UTC.' })
  cron!: string;

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

@ObjectType('DayOfDesk', { description: 'What happened on the desk on a day, UTC.' })
export class DayOfDeskType {
  @Field(() => DayScalar, { description: 'The day.' })
  day!: string;

  @Field(() => Int, { description: 'Papers that came in.' })
  papers!: number;

  @Field(() => Int, { description: 'Accounts made.' })
  signUps!: number;

  @Field(() => Int, {
    description: 'Readers whose rating, save or latest opening of a paper was on it.',
  })
  readers!: number;

  @Field(() => Int, { description: 'Digests sent.' })
  mailsSent!: number;

  @Field(() => Int, { description: 'Digests left out, such as for want of good papers.' })
  mailsSkipped!: number;

  @Field(() => Int, { description: 'Digests that could not be sent.' })
  mailsFailed!: number;
}

@ObjectType({ description: 'All jobs after the act.' })
export class JobsPayload {
  @Field(() => [JobType], { description: 'By name.' })
  jobs!: JobType[];
}
