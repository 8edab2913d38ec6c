import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export const PrivateList = {
  FOR_YOU: 'FOR_YOU',
  PROFILE: 'PROFILE',
  AUTHOR: 'AUTHOR',
  SEARCH: 'SEARCH',
  KEYWORD: 'KEYWORD',
  COLLECTION: 'COLLECTION',
} as const;
registerEnumType(PrivateList, {
  name: 'PrivateList',
  description: 'A list of a reader’s own that may be read in a feed reader.',
  valuesConfig: {
    FOR_YOU: { description: 'All interests side by side.' },
    PROFILE: { description: 'One interest.' },
    AUTHOR: { description: 'What a followed author wrote, latest first.' },
    SEARCH: { description: 'What a saved search finds, latest first.' },
    KEYWORD: { description: 'What has a followed keyword, latest first.' },
    COLLECTION: { description: 'A collection, what was added last first.' },
  },
});

@ObjectType('FeedUrls', {
  description:
    'Whoever knows one of these addresses can read the list; it says no more of the reader.',
})
export class FeedUrlsType {
  @Field(() => String, { description: 'RSS 2.0.' })
  rss!: string;

  @Field(() => String, { description: 'Atom.' })
  atom!: string;

  @Field(() => String, { description: 'JSON Feed 1.1.' })
  json!: string;
}

@ObjectType('PrivateFeed', { description: 'A list of the reader’s own, for feed readers.' })
export class PrivateFeedType {
  @Field(() => ID, { description: 'The feed.' })
  id!: string;

  @Field(() => PrivateList, { description: 'What kind of list it is.' })
  list!: keyof typeof PrivateList;

  @Field(() => ID, {
    nullable: true,
    description:
      'The profile, followed author or keyword, saved search or collection; null for all that is For you.',
  })
  of!: string | null;

  @Field(() => String, { description: 'What the list is called.' })
  name!: string;

  @Field(() => FeedUrlsType, { nullable: true, description: 'Null while it has no address.' })
  urls!: FeedUrlsType | null;
}
