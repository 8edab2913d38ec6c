import { Papers1763800000001 } from './0001-papers.js';
import { Readers1763800000002 } from './0002-readers.js';
import { Digests1763800000003 } from './0003-digests.js';
import { Trending1763800000004 } from './0004-trending.js';
import { Interests1763800000005 } from './0005-interests.js';
import { OpensCount1763800000006 } from './0006-opens-count.js';
import { Rankers1763800000007 } from './0007-rankers.js';
import { Languages1763800000008 } from './0008-languages.js';
import { Seen1763800000009 } from './0009-seen.js';
import { Collections1763800000010 } from './0010-collections.js';
import { TitleKeys1763800000011 } from './0011-title-keys.js';
import { Map1763800000012 } from './0012-map.js';
import { Operations1763800000013 } from './0013-operations.js';
import { AuthorNames1763800000014 } from './0014-author-names.js';
import { Outbox1763800000015 } from './0015-outbox.js';
import { DigestSections1763800000016 } from './0016-digest-sections.js';
import { StillHere1763800000017 } from './0017-still-here.js';
import { DigestCategory1763800000018 } from './0018-digest-category.js';
import { Complaints1763800000019 } from './0019-complaints.js';
import { JoinedSubscriptions1763800000020 } from './0020-joined-subscriptions.js';
import { InterestMails1763800000021 } from './0021-interest-mails.js';
import { Sources1763800000022 } from './0022-sources.js';
import { MailClicks1763800000023 } from './0023-mail-clicks.js';
import { CitationKeys1763800000025 } from './0025-citation-keys.js';
import { PrivateFeeds1763800000026 } from './0026-private-feeds.js';
import { OnePaperOnce1763800000027 } from './0027-one-paper-once.js';
import { Library1763800000028 } from './0028-library.js';
import { ReadersLists1763800000029 } from './0029-readers-lists.js';
import { FollowedKeywords1763800000030 } from './0030-followed-keywords.js';
import { ChosenModels1763800000031 } from './0031-chosen-models.js';
import { GrowingTables1763800000032 } from './0032-growing-tables.js';
import { History1763800000033 } from './0033-history.js';
import { KeywordsAsTags1763800000034 } from './0034-keywords-as-tags.js';
import { AuthorsCheckedTogether1763800000035 } from './0035-authors-checked-together.js';

/** Every change of the schema, in order; a landed one is never edited. */
export const migrations = [
  Papers1763800000001,
  Readers1763800000002,
  Digests1763800000003,
  Trending1763800000004,
  Interests1763800000005,
  OpensCount1763800000006,
  Rankers1763800000007,
  Languages1763800000008,
  Seen1763800000009,
  Collections1763800000010,
  TitleKeys1763800000011,
  Map1763800000012,
  Operations1763800000013,
  AuthorNames1763800000014,
  Outbox1763800000015,
  DigestSections1763800000016,
  StillHere1763800000017,
  DigestCategory1763800000018,
  Complaints1763800000019,
  JoinedSubscriptions1763800000020,
  InterestMails1763800000021,
  Sources1763800000022,
  MailClicks1763800000023,
  CitationKeys1763800000025,
  PrivateFeeds1763800000026,
  OnePaperOnce1763800000027,
  Library1763800000028,
  ReadersLists1763800000029,
  FollowedKeywords1763800000030,
  ChosenModels1763800000031,
  GrowingTables1763800000032,
  History1763800000033,
  KeywordsAsTags1763800000034,
  AuthorsCheckedTogether1763800000035,
];
