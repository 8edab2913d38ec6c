import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../graphql/scalars.js';

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

@ObjectType('DayOfLists', {
  description:
    'What came of the papers that readers saw in For you on a day, UTC. A paper counts on the day its reader last saw it.',
})
export class DayOfListsType {
  @Field(() => DayScalar, { description: 'The day.' })
  day!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Pages of lists sent; null for days of which some are no longer kept.',
  })
  pages!: number | null;

  @Field(() => Int, { description: 'Readers who saw any.' })
  readers!: number;

  @Field(() => Int, { description: 'Papers that were on screen, once a reader.' })
  seen!: number;

  @Field(() => Int, {
    description: 'Of those: opened, saved or liked on that day or later, and not turned down.',
  })
  taken!: number;

  @Field(() => Int, { description: 'Of those: rated down or hidden on that day or later.' })
  turnedDown!: number;
}
