import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('SourceCount', { description: "What a paper's source counted at some time." })
export class SourceCountType {
  @Field(() => Date, { description: 'When it was first seen so.' })
  seenAt!: Date;

  @Field(() => Int, { description: 'Votes.' })
  upvotes!: number;

  @Field(() => Int, { description: 'Comments.' })
  comments!: number;
}
