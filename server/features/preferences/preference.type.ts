import { Field, Float, InputType, ObjectType } from 'type-graphql';

const ranges = {
  diversity: 'How unlike neighbours of a list are: 0 the scores alone, 1 as varied as can be.',
  freshness: 'How much newer papers lead: 0 age does not count, 1 the newest lead.',
  crowd: 'Whose judgement counts: 0 only me, 1 the crowd.',
  exploration: 'Share of a list that goes to papers the desk is unsure of, from 0 to 0.5.',
  learning: 'False while nothing new is learnt from what the reader does.',
  learnFromSaves: 'Whether what the reader saves teaches their ranking; false until they say so.',
};

@ObjectType('Preferences', {
  description: 'How a reader has their lists made; 0.5 is as it comes.',
})
export class PreferencesType {
  @Field(() => Float, { description: ranges.diversity })
  diversity!: number;

  @Field(() => Float, { description: ranges.freshness })
  freshness!: number;

  @Field(() => Float, { description: ranges.crowd })
  crowd!: number;

  @Field(() => Float, { description: ranges.exploration })
  exploration!: number;

  @Field(() => Boolean, { description: ranges.learning })
  learning!: boolean;

  @Field(() => Boolean, { description: ranges.learnFromSaves })
  learnFromSaves!: boolean;
}

@InputType({ description: 'Sliders moved for a look; what is not given stays as it is.' })
export class SlidersInput {
  @Field(() => Float, { nullable: true, description: ranges.diversity })
  diversity?: number | null;

  @Field(() => Float, { nullable: true, description: ranges.freshness })
  freshness?: number | null;

  @Field(() => Float, { nullable: true, description: ranges.crowd })
  crowd?: number | null;

  @Field(() => Float, { nullable: true, description: ranges.exploration })
  exploration?: number | null;
}

@InputType({ description: 'What to change of how lists are made; the rest stays.' })
export class PreferencesInput extends SlidersInput {
  @Field(() => Boolean, { nullable: true, description: ranges.learning })
  learning?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: ranges.learnFromSaves })
  learnFromSaves?: boolean | null;
}

@ObjectType({ description: 'How lists are made after the change.' })
export class PreferencesPayload {
  @Field(() => PreferencesType, { description: 'All of it.' })
  preferences!: PreferencesType;
}
