import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AuthorType } from '../papers/paper.type.js';

export const FollowedKind = { AUTHORS: 'AUTHORS', TOPICS: 'TOPICS', KEYWORDS: 'KEYWORDS' } as const;
registerEnumType(FollowedKind, {
  name: 'FollowedKind',
  description: 'What a reader can follow.',
  valuesConfig: {
    AUTHORS: { description: 'Who wrote it.' },
    TOPICS: { description: 'What it is about.' },
    KEYWORDS: { description: 'A word or phrase that it has.' },
  },
});

@ObjectType('SavedSearch', { description: 'A search whose finds come into the list.' })
export class SavedSearchType {
  @Field(() => ID, { description: 'The search.' })
  id!: string;

  @Field(() => String, { description: 'What is looked for.' })
  query!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType('FollowedKeyword', { description: 'A word or phrase whose papers come into the list.' })
export class FollowedKeywordType {
  @Field(() => ID, { description: 'The keyword.' })
  id!: string;

  @Field(() => String, { description: 'In lower case.' })
  keyword!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;
}

@ObjectType({ description: 'All keywords followed, after the change.' })
export class FollowedKeywordsPayload {
  @Field(() => [FollowedKeywordType], { description: 'Oldest first.' })
  followedKeywords!: FollowedKeywordType[];
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
