import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';

const own = 'null: as the reader has it for all.';
const sliders = {
  diversity: `How unlike neighbours of its list are, from 0 to 1; ${own}`,
  freshness: `How much newer papers lead in its list, from 0 to 1; ${own}`,
  crowd: `Whose judgement counts in its list: 0 only me, 1 the crowd; ${own}`,
};

@ObjectType('Profile', { description: "One of a reader's interests." })
export class ProfileType {
  @Field(() => ID, { description: 'The profile.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Categories it was begun from.' })
  topics!: readonly string[];

  @Field(() => Float, { nullable: true, description: sliders.diversity })
  diversity!: number | null;

  @Field(() => Float, { nullable: true, description: sliders.freshness })
  freshness!: number | null;

  @Field(() => Float, { nullable: true, description: sliders.crowd })
  crowd!: number | null;

  readonly authorIds!: readonly number[];
}

@InputType({ description: 'What an interest is begun from.' })
export class CreateProfileInput {
  @Field(() => String, { description: 'At most 60 characters.' })
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Categories.' })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Authors, by number or name.' })
  authors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Papers, by id or key; they count as liked.' })
  papers?: string[] | null;
}

@InputType({ description: 'What to change of an interest; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'At most 60 characters.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Replaces the categories.' })
  topics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Replaces the authors, by number or name.',
  })
  authors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Papers to add, by id or key.' })
  papers?: string[] | null;

  @Field(() => Float, { nullable: true, description: sliders.diversity })
  diversity?: number | null;

  @Field(() => Float, { nullable: true, description: sliders.freshness })
  freshness?: number | null;

  @Field(() => Float, { nullable: true, description: sliders.crowd })
  crowd?: number | null;
}

@ObjectType({ description: 'An interest after the change.' })
export class ProfilePayload {
  @Field(() => ProfileType, { description: 'The profile.' })
  profile!: ProfileType;
}

@ObjectType({ description: 'All interests after the change.' })
export class ProfilesPayload {
  @Field(() => [ProfileType], { description: 'Oldest first.' })
  profiles!: ProfileType[];
}
