import type { Embedder, VectorIndex } from '../embeddings/index.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import { AccountService } from './features/accounts/account-service.js';
import { PgAccountStore } from './features/accounts/pg-account-store.js';
import { DigestComposer } from './features/digests/digest-composer.js';
import { DigestService } from './features/digests/digest-service.js';
import { MailLinks } from './features/digests/mail-links.js';
import { PgDigestStore } from './features/digests/pg-digest-store.js';
import { FeedService } from './features/feed/feed-service.js';
import { PgFeedStore } from './features/feed/pg-feed-store.js';
import { EmbeddingService } from './features/ingest/embedding-service.js';
import { ImportService } from './features/ingest/import-service.js';
import { PgEmbeddingStore } from './features/ingest/pg-embedding-store.js';
import { PgIngestStore } from './features/ingest/pg-ingest-store.js';
import { LibraryService } from './features/library/library-service.js';
import { PgLibraryStore } from './features/library/pg-library-store.js';
import { PaperService } from './features/papers/paper-service.js';
import { PgPaperStore } from './features/papers/pg-paper-store.js';
import { PgProfileStore } from './features/profiles/pg-profile-store.js';
import { PgReadersAlikeStore } from './features/recommendations/pg-readers-alike-store.js';
import { PgTasteStore } from './features/recommendations/pg-taste-store.js';
import { RecommendationPages } from './features/recommendations/recommendation-pages.js';
import { RecommendationService } from './features/recommendations/recommendation-service.js';
import { FeatureTable } from './features/recommendations/words/paper-features.js';
import { PgPaperTextStore } from './features/recommendations/words/pg-paper-text-store.js';
import { PgTrendingStore } from './features/trending/pg-trending-store.js';
import { TrendingService } from './features/trending/trending-service.js';
import type { Logger } from './logger.js';
import type { Mailer } from './mail/mailer.js';

/** What the services stand on. */
export interface Foundations {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly secret: string;
  readonly mailer: Mailer;
  readonly embedder: Embedder;
  readonly vectors: VectorIndex;
}

export type CoreServices = ReturnType<typeof createServices>;

/** The use cases, wired; everything a command needs. */
export function createServices(base: Foundations) {
  const { db, clock, logger, mailer, vectors } = base;
  const paperStore = new PgPaperStore(db);
  const papers = new PaperService(paperStore);
  const shelves = new PgLibraryStore(db);
  const accountStore = new PgAccountStore(db);
  const ingestStore = new PgIngestStore(db);
  const texts = new PgPaperTextStore(db);
  const recommendations = new RecommendationService(
    {
      store: new PgTasteStore(db),
      alike: new PgReadersAlikeStore(db),
      index: vectors,
      features: new FeatureTable(texts),
      texts,
    },
    clock,
  );
  const mailLinks = new MailLinks(base.config.publicUrl, base.secret);
  const digestStore = new PgDigestStore(db);
  const composer = new DigestComposer(digestStore, paperStore, recommendations, mailLinks, clock);
  return {
    paperStore,
    papers,
    shelves,
    library: new LibraryService(shelves, papers),
    accountStore,
    accounts: new AccountService(accountStore, clock),
    profiles: new PgProfileStore(db),
    feed: new FeedService(new PgFeedStore(db)),
    ingestStore,
    imports: new ImportService(ingestStore),
    embedding: new EmbeddingService(new PgEmbeddingStore(db), base.embedder),
    recommendations,
    recommendationPages: new RecommendationPages(recommendations),
    mailLinks,
    digests: new DigestService(digestStore, composer, mailer, mailLinks, clock, logger),
    trending: new TrendingService(
      new PgTrendingStore(db, base.embedder),
      clock,
      base.embedder.dimension,
    ),
    vectors,
    vectorCount: () => vectors.size(),
    mailGoesToOutbox: base.config.smtpUrl === undefined,
  };
}
