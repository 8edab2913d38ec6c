import { AccountEntity, SessionEntity } from '../features/accounts/account.entity.js';
import { CitationKeyEntity } from '../features/citations/citation-key.entity.js';
import {
  CollectionEntity,
  CollectionPaperEntity,
  RemovedCollectionPaperEntity,
} from '../features/collections/collection.entity.js';
import {
  DeliveryEntity,
  DeliveryPaperEntity,
  DigestEntity,
} from '../features/digests/digest.entity.js';
import {
  ComparedVectorsEntity,
  MergeEntity,
  PaperPairEntity,
} from '../features/duplicates/merge.entity.js';
import { ExclusionEntity } from '../features/exclusions/exclusion.entity.js';
import { FailureEntity } from '../features/failures/failure.entity.js';
import {
  FollowedAuthorEntity,
  FollowedKeywordEntity,
  SavedSearchEntity,
} from '../features/follows/follow.entity.js';
import { ImportRunEntity } from '../features/ingest/import-run.entity.js';
import { SourceCountEntity } from '../features/ingest/source-count.entity.js';
import {
  DismissalEntity,
  ImpressionEntity,
  OpenEntity,
  RatingEntity,
  RemovedSaveEntity,
  SaveEntity,
  SeenPaperEntity,
} from '../features/library/mark.entity.js';
import { MapPlaceEntity, MapRegionEntity, MapStateEntity } from '../features/map/map.entity.js';
import { ChosenModelEntity } from '../features/models/chosen-model.entity.js';
import { PausedJobEntity } from '../features/operations/paused-job.entity.js';
import { AuthorEntity, PaperAuthorEntity } from '../features/papers/author.entity.js';
import { CategoryCountEntity } from '../features/papers/category-count.entity.js';
import { GonePaperEntity } from '../features/papers/gone-paper.entity.js';
import { PaperEntity } from '../features/papers/paper.entity.js';
import { PaperExternalIdEntity } from '../features/papers/paper-external-id.entity.js';
import { PaperVectorEntity, VectorEntity } from '../features/papers/vector.entity.js';
import { PreferenceEntity } from '../features/preferences/preference.entity.js';
import { PrivateFeedEntity } from '../features/private-feeds/private-feed.entity.js';
import { ProfileEntity, ProfilePaperEntity } from '../features/profiles/profile.entity.js';
import { RankerEntity, ServedPageEntity } from '../features/rankers/ranker.entity.js';
import {
  ReaderImportEntity,
  ReaderImportPaperEntity,
} from '../features/reader-imports/reader-import.entity.js';
import { LiveSourceEntity } from '../features/sources/live-source.entity.js';
import { PaperReferenceEntity, PaperWorkEntity } from '../features/works/paper-work.entity.js';
import { HostPaceEntity } from '../net/host-pace.entity.js';
import { DeskEntity } from './desk.entity.js';

/** Every table; a test holds them against what the migrations make. */
export const entities = [
  DeskEntity,
  PaperEntity,
  PaperExternalIdEntity,
  CategoryCountEntity,
  AuthorEntity,
  PaperAuthorEntity,
  VectorEntity,
  PaperVectorEntity,
  AccountEntity,
  SessionEntity,
  ProfileEntity,
  ProfilePaperEntity,
  PreferenceEntity,
  ExclusionEntity,
  FollowedAuthorEntity,
  FollowedKeywordEntity,
  SavedSearchEntity,
  RatingEntity,
  SaveEntity,
  RemovedSaveEntity,
  DismissalEntity,
  ImpressionEntity,
  OpenEntity,
  SeenPaperEntity,
  CollectionEntity,
  CollectionPaperEntity,
  RemovedCollectionPaperEntity,
  ReaderImportEntity,
  ReaderImportPaperEntity,
  PaperWorkEntity,
  PaperReferenceEntity,
  DigestEntity,
  DeliveryEntity,
  DeliveryPaperEntity,
  RankerEntity,
  ServedPageEntity,
  MapRegionEntity,
  MapPlaceEntity,
  MapStateEntity,
  ImportRunEntity,
  FailureEntity,
  PausedJobEntity,
  LiveSourceEntity,
  HostPaceEntity,
  SourceCountEntity,
  CitationKeyEntity,
  PrivateFeedEntity,
  GonePaperEntity,
  MergeEntity,
  PaperPairEntity,
  ComparedVectorsEntity,
  ChosenModelEntity,
];
