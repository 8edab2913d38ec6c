import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccountResolver } from '../features/accounts/account.resolver.js';
import { SessionResolver } from '../features/accounts/session.resolver.js';
import { DeskResolver } from '../features/desk/desk.resolver.js';
import { DigestResolver, ViewerDigestResolver } from '../features/digests/digest.resolver.js';
import { FeedResolver } from '../features/feed/feed.resolver.js';
import { LibraryResolver } from '../features/library/library.resolver.js';
import { MarksResolver } from '../features/library/marks.resolver.js';
import { ShelfResolver } from '../features/library/shelf.resolver.js';
import { PaperResolver } from '../features/papers/paper.resolver.js';
import { ProfileResolver } from '../features/profiles/profile.resolver.js';
import { RecommendationResolver } from '../features/recommendations/recommendation.resolver.js';
import { SearchResolver } from '../features/search/search.resolver.js';
import { DateTimeScalar } from './scalars.js';

/** The API, out of the resolvers of all features. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      PaperResolver,
      FeedResolver,
      SearchResolver,
      AccountResolver,
      SessionResolver,
      LibraryResolver,
      MarksResolver,
      ShelfResolver,
      ProfileResolver,
      RecommendationResolver,
      ViewerDigestResolver,
      DigestResolver,
      DeskResolver,
    ],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    // The services check what they are given, whoever calls them.
    validate: false,
  });
}
