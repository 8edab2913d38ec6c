import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('CategoryCount', { description: 'A category and how many papers are in it.' })
export class CategoryCountType {
  @Field(() => String, { description: 'Such as cs.CL.' })
  name!: string;

  @Field(() => Int, { description: 'Papers in it.' })
  paperCount!: number;
}

@ObjectType('Desk', { description: 'The installation itself.' })
export class DeskType {}
