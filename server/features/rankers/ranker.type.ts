import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Comparison } from './compare.js';
import type { Ranker } from './ranker.js';

export const RankerState = {
  TRIAL: 'TRIAL',
  IN_USE: 'IN_USE',
  REPLACED: 'REPLACED',
  REFUSED: 'REFUSED',
} as const;
registerEnumType(RankerState, {
  name: 'RankerState',
  description: 'Where a ranker stands.',
  valuesConfig: {
    TRIAL: { description: 'Passed the gate; its papers are mixed into lists of the one in use.' },
    IN_USE: { description: 'Makes the lists.' },
    REPLACED: { description: 'Made the lists once.' },
    REFUSED: { description: 'The gate or the trial spoke against it.' },
  },
});

export const RankerOrigin = { LEARNT: 'LEARNT', PROPOSED: 'PROPOSED' } as const;
registerEnumType(RankerOrigin, {
  name: 'RankerOrigin',
  description: 'Where a ranker comes from.',
  valuesConfig: {
    LEARNT: { description: 'From what readers took from their lists.' },
    PROPOSED: { description: 'From the operator.' },
  },
});

@ObjectType('Multiplier', { description: 'How many times more or less a feature counts.' })
export class MultiplierType {
  @Field(() => String, { description: 'Such as near, words or trending.' })
  feature!: string;

  @Field(() => Float, { description: '1 is as much as in the weights Lectern comes with.' })
  factor!: number;
}

@ObjectType('RankerComparison', {
  description: 'A ranker beside the one in use; readers are the cases, each counting the same.',
})
export class RankerComparisonType implements Comparison {
  @Field(() => Int, { description: 'Readers who took something from their lists.' })
  readers!: number;

  @Field(() => Int, { description: 'Lists, or pages of them, that were compared.' })
  lists!: number;

  @Field(() => Float, { description: 'From −1, always worse, to 1, always better.' })
  gain!: number;

  @Field(() => Float, { description: 'Where the 95 % interval of the gain begins.' })
  low!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  high!: number;
}

@ObjectType('Ranker', { description: 'A way to weigh what speaks for a paper.' })
export class RankerType {
  @Field(() => Int, { description: 'Counted from 1.' })
  id!: number;

  @Field(() => RankerOrigin, { description: 'Where it comes from.' })
  origin!: Ranker['origin'];

  @Field(() => RankerState, { description: 'Where it stands.' })
  state!: Ranker['state'];

  @Field(() => [MultiplierType], { description: 'What it weighs otherwise.' })
  multipliers!: MultiplierType[];

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was refused or came into use.' })
  decidedAt!: Date | null;

  @Field(() => RankerComparisonType, {
    description:
      'On feedback later than what it was learnt from: pairs of papers in the right order.',
  })
  gate!: Comparison;

  @Field(() => RankerComparisonType, {
    nullable: true,
    description: 'In interleaved lists: whose papers readers opened, saved and liked.',
  })
  trial!: Comparison | null;

  static from({ multipliers, ...rest }: Ranker): RankerType {
    const named = Object.entries(multipliers).map(([feature, factor]) => ({ feature, factor }));
    return Object.assign(new RankerType(), { ...rest, multipliers: named });
  }
}
