import { Field, Int, ObjectType } from 'type-graphql';
import { AuthorType } from '../papers/paper.type.js';

@ObjectType('CategoryCount', { description: 'A category and how many papers are in it.' })
export class CategoryCountType {
  @Field(() => String, { description: 'Such as cs.CL.' })
  name!: string;

  @Field(() => Int, { description: 'Papers in it.' })
  paperCount!: number;
}

@ObjectType('AuthorCount', { description: 'An author and how many papers of theirs are here.' })
export class AuthorCountType {
  @Field(() => AuthorType, { description: 'The author.' })
  author!: AuthorType;

  @Field(() => Int, { description: 'Their papers, among those that were looked at.' })
  paperCount!: number;
}

@ObjectType('Desk', { description: 'The installation itself.' })
export class DeskType {}
