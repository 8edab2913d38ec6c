import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import { AccountResolver } from '../features/accounts/account.resolver.js';
import { SessionResolver } from '../features/accounts/session.resolver.js';
import { UserResolver } from '../features/accounts/user.resolver.js';
import { CitationResolver } from '../features/citations/citation.resolver.js';
import {
  CollectedResolver,
  SharedCollectedResolver,
} from '../features/collections/collected.resolver.js';
import {
  CollectionResolver,
  ViewerCollectionResolver,
} from '../features/collections/collection.resolver.js';
import { DeskResolver } from '../features/desk/desk.resolver.js';
import { DigestResolver, ViewerDigestResolver } from '../features/digests/digest.resolver.js';
import { MailResolver } from '../features/digests/mail.resolver.js';
import { DuplicateResolver } from '../features/duplicates/duplicate.resolver.js';
import { ExclusionResolver } from '../features/exclusions/exclusion.resolver.js';
import { CollectedExportResolver, ExportResolver } from '../features/exports/export.resolver.js';
import { FailureResolver } from '../features/failures/failure.resolver.js';
import { FeedResolver } from '../features/feed/feed.resolver.js';
import { FollowResolver } from '../features/follows/follow.resolver.js';
import { SourceResolver } from '../features/ingest/source.resolver.js';
import { SourceCountResolver } from '../features/ingest/source-count.resolver.js';
import { LibraryResolver } from '../features/library/library.resolver.js';
import { MarksResolver } from '../features/library/marks.resolver.js';
import { ReadingResolver } from '../features/library/reading.resolver.js';
import { SavedPaperResolver, SavedResolver } from '../features/library/saved.resolver.js';
import { ShelfResolver } from '../features/library/shelf.resolver.js';
import { TrashResolver } from '../features/library/trash.resolver.js';
import { MapResolver } from '../features/map/map.resolver.js';
import { ModelChangeResolver } from '../features/models/model-change.resolver.js';
import { JobResolver } from '../features/operations/job.resolver.js';
import { OperationsResolver } from '../features/operations/operations.resolver.js';
import { PaperResolver } from '../features/papers/paper.resolver.js';
import { PreferenceResolver } from '../features/preferences/preference.resolver.js';
import { PrivateFeedResolver } from '../features/private-feeds/private-feed.resolver.js';
import { ProfileResolver, ViewerProfileResolver } from '../features/profiles/profile.resolver.js';
import { RankerResolver } from '../features/rankers/ranker.resolver.js';
import { ReaderImportResolver } from '../features/reader-imports/reader-import.resolver.js';
import { EvidenceResolver } from '../features/recommendations/evidence.resolver.js';
import {
  InterestResolver,
  ViewerInterestResolver,
} from '../features/recommendations/interests/interest.resolver.js';
import { ListPreviewResolver } from '../features/recommendations/list-preview.resolver.js';
import { MatchResolver } from '../features/recommendations/match.resolver.js';
import { RecommendationResolver } from '../features/recommendations/recommendation.resolver.js';
import { IndexStateResolver } from '../features/search/index-state.resolver.js';
import {
  SearchConnectionResolver,
  SearchEdgeResolver,
  SearchResolver,
} from '../features/search/search.resolver.js';
import { SimilarResolver } from '../features/similar/similar.resolver.js';
import { LiveSourceResolver } from '../features/sources/live-source.resolver.js';
import { TakeoutResolver } from '../features/takeout/takeout.resolver.js';
import { CitedResolver } from '../features/works/cited.resolver.js';
import { DateTimeScalar } from './scalars.js';

let made: Promise<GraphQLSchema> | undefined;

/** The API, out of the resolvers of all features; made once, as desks of one process have the same. */
export function theSchema(): Promise<GraphQLSchema> {
  made ??= createSchema();
  return made;
}

function createSchema(): Promise<GraphQLSchema> {
  readPlainFields();
  return buildSchema({
    resolvers: [
      PaperResolver,
      SimilarResolver,
      CitationResolver,
      CitedResolver,
      ExportResolver,
      CollectedExportResolver,
      FeedResolver,
      SearchResolver,
      SearchConnectionResolver,
      SearchEdgeResolver,
      TakeoutResolver,
      AccountResolver,
      SessionResolver,
      LibraryResolver,
      MarksResolver,
      ShelfResolver,
      SavedPaperResolver,
      SavedResolver,
      TrashResolver,
      ReadingResolver,
      ViewerCollectionResolver,
      CollectionResolver,
      CollectedResolver,
      SharedCollectedResolver,
      PrivateFeedResolver,
      ReaderImportResolver,
      ViewerProfileResolver,
      ProfileResolver,
      PreferenceResolver,
      DuplicateResolver,
      ExclusionResolver,
      FollowResolver,
      RecommendationResolver,
      EvidenceResolver,
      ListPreviewResolver,
      MatchResolver,
      InterestResolver,
      ViewerInterestResolver,
      ViewerDigestResolver,
      DigestResolver,
      DeskResolver,
      RankerResolver,
      OperationsResolver,
      JobResolver,
      SourceResolver,
      SourceCountResolver,
      LiveSourceResolver,
      UserResolver,
      MailResolver,
      FailureResolver,
      IndexStateResolver,
      ModelChangeResolver,
      MapResolver,
    ],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    // The services check what they are given, whoever calls them.
    validate: false,
  });
}

/** A field without a resolver of its own is read from its object, with no function in between. */
function readPlainFields(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}
