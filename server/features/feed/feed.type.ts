import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Connection } from '../../graphql/connection.type.js';
import { DayScalar } from '../../graphql/scalars.js';
import { PaperEdge } from '../papers/paper.type.js';

export const FeedPeriod = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const;
registerEnumType(FeedPeriod, {
  name: 'FeedPeriod',
  description: 'A stretch of the calendar.',
  valuesConfig: {
    DAY: { description: 'One day.' },
    WEEK: { description: 'Monday to Sunday.' },
    MONTH: { description: 'A calendar month.' },
  },
});

export const FeedOrder = { TRENDING: 'TRENDING', NEWEST: 'NEWEST', UPVOTES: 'UPVOTES' } as const;
registerEnumType(FeedOrder, {
  name: 'FeedOrder',
  description: 'What comes first.',
  valuesConfig: {
    TRENDING: {
      description:
        'Most attention for its day. Within a day: highest trendingScore. Over a week or month: log2 of the attention (trendingScore without its days) less the mean of the feed day, so that late days are not favoured.',
    },
    NEWEST: { description: 'Latest publishedAt.' },
    UPVOTES: { description: 'Most votes.' },
  },
});

@ObjectType('FeedConnection', { description: 'A page of the papers of one day, week or month.' })
export class FeedConnection extends Connection(PaperEdge, 'papers') {
  @Field(() => Int, { description: 'All papers of the period.' })
  totalCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those that the viewer has neither read past, rated, saved nor hidden; null without an account.',
  })
  unseenCount!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the period shown; null on an empty desk.',
  })
  date!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The nearest earlier period with papers.',
  })
  previousDate!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The nearest later period with papers.' })
  nextDate!: string | null;
}
