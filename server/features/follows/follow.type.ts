import { Field, ID, ObjectType } from 'type-graphql';
import { AuthorType } from '../papers/paper.type.js';

@ObjectType('SavedSearch', { description: 'A search whose finds come into the list.' })
export class SavedSearchType {
  @Field(() => ID, { description: 'The search.' })
  id!: string;

  @Field(() => String, { description: 'What is looked for.' })
  query!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType({ description: 'All authors followed, after the change.' })
export class FollowedAuthorsPayload {
  @Field(() => [AuthorType], { description: 'By name.' })
  followedAuthors!: AuthorType[];
}

@ObjectType({ description: 'All searches kept, after the change.' })
export class SavedSearchesPayload {
  @Field(() => [SavedSearchType], { description: 'Oldest first.' })
  savedSearches!: SavedSearchType[];
}
