import { AccountEntity, SessionEntity } from '../features/accounts/account.entity.js';
import {
  DeliveryEntity,
  DeliveryPaperEntity,
  DigestEntity,
} from '../features/digests/digest.entity.js';
import {
  DismissalEntity,
  ImpressionEntity,
  RatingEntity,
  SaveEntity,
} from '../features/library/mark.entity.js';
import { AuthorEntity, PaperAuthorEntity } from '../features/papers/author.entity.js';
import { PaperEntity } from '../features/papers/paper.entity.js';
import { PaperExternalIdEntity } from '../features/papers/paper-external-id.entity.js';
import { PaperVectorEntity, VectorEntity } from '../features/papers/vector.entity.js';
import { ProfileEntity } from '../features/profiles/profile.entity.js';
import { DeskEntity } from './desk.entity.js';

/** Every table; a test holds them against what the migrations make. */
export const entities = [
  DeskEntity,
  PaperEntity,
  PaperExternalIdEntity,
  AuthorEntity,
  PaperAuthorEntity,
  VectorEntity,
  PaperVectorEntity,
  AccountEntity,
  SessionEntity,
  ProfileEntity,
  RatingEntity,
  SaveEntity,
  DismissalEntity,
  ImpressionEntity,
  DigestEntity,
  DeliveryEntity,
  DeliveryPaperEntity,
];
