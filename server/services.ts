import { AccountService } from './features/accounts/account-service.js';
import { PgAccountStore } from './features/accounts/pg-account-store.js';
import { PgUserStore } from './features/accounts/pg-user-store.js';
import { UserService } from './features/accounts/user-service.js';
import { CitationService } from './features/citations/citation-service.js';
import { PgCitationStore } from './features/citations/pg-citation-store.js';
import { StyleThread } from './features/citations/style-thread.js';
import { CollectedService } from './features/collections/collected-service.js';
import { CollectionService } from './features/collections/collection-service.js';
import { PgCollectedStore } from './features/collections/pg-collected-store.js';
import { PgCollectionStore } from './features/collections/pg-collection-store.js';
import { BounceAddress } from './features/digests/bounce-address.js';
import { DigestComposer } from './features/digests/digest-composer.js';
import { DigestSelector } from './features/digests/digest-selector.js';
import { DigestService } from './features/digests/digest-service.js';
import { DigestWriter } from './features/digests/digest-writer.js';
import { MailLinks } from './features/digests/mail-links.js';
import { MailReportService } from './features/digests/mail-report-service.js';
import { MailService } from './features/digests/mail-service.js';
import { PaperActService } from './features/digests/paper-act-service.js';
import { PgDeliveryStore } from './features/digests/pg-delivery-store.js';
import { PgDigestStore } from './features/digests/pg-digest-store.js';
import { PgMailStore } from './features/digests/pg-mail-store.js';
import { PgSectionStore } from './features/digests/pg-section-store.js';
import { PgSubscriptionStore } from './features/digests/pg-subscription-store.js';
import { Postman } from './features/digests/postman.js';
import { SubscriberSelector } from './features/digests/subscriber-selector.js';
import { SubscriptionService } from './features/digests/subscription-service.js';
import { DuplicateService } from './features/duplicates/duplicate-service.js';
import { PgDuplicateStore } from './features/duplicates/pg-duplicate-store.js';
import { ExclusionService } from './features/exclusions/exclusion-service.js';
import { PgExclusionStore } from './features/exclusions/pg-exclusion-store.js';
import { ExportService } from './features/exports/export-service.js';
import { PgExportStore } from './features/exports/pg-export-store.js';
import { FailureLog } from './features/failures/failure-log.js';
import { PgFailureStore } from './features/failures/pg-failure-store.js';
import { FeedService } from './features/feed/feed-service.js';
import { PgFeedStore } from './features/feed/pg-feed-store.js';
import { FollowService } from './features/follows/follow-service.js';
import { PgFollowStore } from './features/follows/pg-follow-store.js';
import { HistoryService } from './features/history/history-service.js';
import { PgHistoryStore } from './features/history/pg-history-store.js';
import { EmbeddingService } from './features/ingest/embedding-service.js';
import { ImportService } from './features/ingest/import-service.js';
import { PgEmbeddingStore } from './features/ingest/pg-embedding-store.js';
import { PgIngestStore } from './features/ingest/pg-ingest-store.js';
import { PgSourceCountStore } from './features/ingest/pg-source-count-store.js';
import { PgSourceStore } from './features/ingest/pg-source-store.js';
import { LanguageService } from './features/languages/language-service.js';
import { PgLanguageStore } from './features/languages/pg-language-store.js';
import { LibraryService } from './features/library/library-service.js';
import { PgLibraryStore } from './features/library/pg-library-store.js';
import { PgReadingStore } from './features/library/pg-reading-store.js';
import { PgSavedStore } from './features/library/pg-saved-store.js';
import { SavedService } from './features/library/saved-service.js';
import { MapService } from './features/map/map-service.js';
import { PgMapStore } from './features/map/pg-map-store.js';
import { ModelService } from './features/models/model-service.js';
import { PgModelStore } from './features/models/pg-model-store.js';
import { JobService } from './features/operations/job-service.js';
import { OperationsService } from './features/operations/operations-service.js';
import { PgJobStore } from './features/operations/pg-job-store.js';
import { PgOperationsStore } from './features/operations/pg-operations-store.js';
import { AuthorService } from './features/papers/author-service.js';
import { PaperService } from './features/papers/paper-service.js';
import { PgAuthorStore } from './features/papers/pg-author-store.js';
import { PgPaperStore } from './features/papers/pg-paper-store.js';
import { PgPreferenceStore } from './features/preferences/pg-preference-store.js';
import { PreferenceService } from './features/preferences/preference-service.js';
import { PgProfileStore } from './features/profiles/pg-profile-store.js';
import { ProfileService } from './features/profiles/profile-service.js';
import { PgRankerStore } from './features/rankers/pg-ranker-store.js';
import { RankerService } from './features/rankers/ranker-service.js';
import { IdLookup } from './features/reader-imports/id-lookup.js';
import { ImportTaker } from './features/reader-imports/import-taker.js';
import { OrcidSource } from './features/reader-imports/orcid/orcid-source.js';
import { PgReaderImportStore } from './features/reader-imports/pg-reader-import-store.js';
import { ReaderImportService } from './features/reader-imports/reader-import-service.js';
import { WebImportService } from './features/reader-imports/web-import-service.js';
import { ZoteroSource } from './features/reader-imports/zotero/zotero-source.js';
import { features } from './features/recommendations/blend/blend.js';
import { InterestService } from './features/recommendations/interests/interest-service.js';
import { nameGroups } from './features/recommendations/interests/name-groups.js';
import { NearPapers } from './features/recommendations/near-papers.js';
import { PgReadersAlikeStore } from './features/recommendations/pg-readers-alike-store.js';
import { PgTasteStore } from './features/recommendations/pg-taste-store.js';
import { RecommendationPages } from './features/recommendations/recommendation-pages.js';
import { RecommendationService } from './features/recommendations/recommendation-service.js';
import { SearchVectors } from './features/recommendations/search-vectors.js';
import type { Sources } from './features/recommendations/stages/candidates.js';
import { FeatureTable } from './features/recommendations/words/paper-features.js';
import { PgPaperTextStore } from './features/recommendations/words/pg-paper-text-store.js';
import { PgKinStore } from './features/similar/pg-kin-store.js';
import { SimilarService } from './features/similar/similar-service.js';
import { LiveSourceService } from './features/sources/live-source-service.js';
import { PgLiveSourceStore } from './features/sources/pg-live-source-store.js';
import { SourceRunner } from './features/sources/source-runner.js';
import { PgTakeoutStore } from './features/takeout/pg-takeout-store.js';
import { TakeoutService } from './features/takeout/takeout-service.js';
import { PgTrendingStore } from './features/trending/pg-trending-store.js';
import { TrendingService } from './features/trending/trending-service.js';
import { DueWorks } from './features/works/due-works.js';
import { PgWorkStore } from './features/works/pg-work-store.js';
import { WorkService } from './features/works/work-service.js';
import { WorksByDoi } from './features/works/works-by-doi.js';
import type { Foundations } from './foundations.js';
import { PgHostPace } from './net/pg-host-pace.js';
import { PoliteHttp } from './net/polite-http.js';

/** What the services stand on. */
export type CoreServices = ReturnType<typeof createServices>;

/** The use cases, wired; everything a command needs. */
export function createServices(base: Foundations) {
  const { db, clock, logger, mailer, vectors } = base;
  const paperStore = new PgPaperStore(db);
  const papers = new PaperService(paperStore);
  const citations = new CitationService(new PgCitationStore(db), new StyleThread());
  const shelves = new PgLibraryStore(db);
  const savedStore = new PgSavedStore(db);
  const collectionStore = new PgCollectionStore(db);
  const collections = new CollectionService(collectionStore, papers, clock);
  const collectedStore = new PgCollectedStore(db);
  const accountStore = new PgAccountStore(db);
  const ingestStore = new PgIngestStore(db);
  const sourceStore = new PgSourceStore(db);
  const texts = new PgPaperTextStore(db);
  const authors = new PgAuthorStore(db);
  const profileStore = new PgProfileStore(db);
  const exclusionStore = new PgExclusionStore(db);
  const followStore = new PgFollowStore(db);
  const searchVectors = new SearchVectors(base.embedder);
  const sources: Sources = {
    store: new PgTasteStore(db, clock),
    alike: new PgReadersAlikeStore(db.reads),
    index: vectors,
    modelId: () => base.embedder.modelId,
    near: new NearPapers(vectors, base.derivedState),
    features: new FeatureTable(texts),
    texts,
    wordSearch: base.wordSearch,
    phraseSearch: base.phraseSearch,
    searchVectors: (searches) => searchVectors.of(searches),
  };
  const rankers = new RankerService(new PgRankerStore(db), features, () => clock.now());
  const recommendations = new RecommendationService(
    sources,
    clock,
    async () => (await rankers.atWork()).current?.multipliers ?? {},
  );
  const mailLinks = new MailLinks(base.config.publicUrl, base.secret, base.config.countClicks);
  const digestStore = new PgDigestStore(db);
  const sections = new PgSectionStore(db);
  const composer = new DigestComposer(
    digestStore,
    paperStore,
    profileStore,
    {
      reader: new DigestSelector(sections, recommendations, sources.store, clock),
      subscriber: new SubscriberSelector(sections, clock),
    },
    mailLinks,
    clock,
  );
  const deliveries = new PgDeliveryStore(db);
  const bounces = new BounceAddress(base.config.mailBounces, base.secret);
  const postman = new Postman(deliveries, mailer, bounces, clock, logger);
  const digests = new DigestService(
    digestStore,
    deliveries,
    composer,
    new DigestWriter(digestStore, deliveries, composer, mailLinks, clock, logger),
    postman,
    clock,
  );
  const duplicateStore = new PgDuplicateStore(db);
  const duplicates = new DuplicateService(duplicateStore, papers, vectors, base.embedder);
  const imports = new ImportService(ingestStore, sourceStore, clock, (added) =>
    duplicates.settleTitles(added),
  );
  const http = new PoliteHttp({
    publicUrl: base.config.publicUrl,
    pace: new PgHostPace(db),
    clock,
    sleep: base.sleep,
  });
  const readerImportStore = new PgReaderImportStore(db);
  const { lookUpIds, arxivUrl: arxiv, crossrefUrl: crossref } = base.config;
  const lookup = lookUpIds ? new IdLookup(http, { arxiv, crossref }) : null;
  const taker = new ImportTaker(readerImportStore, paperStore, imports, lookup);
  const readerImports = new ReaderImportService(readerImportStore, taker, profileStore);
  const workStore = new PgWorkStore(db);
  const works = new WorkService(workStore, imports, clock);
  const { openAlexUrl: openalex, openAlexKey: key, mailto } = base.config;
  const workSources = base.config.worksFrom.map(
    (provider) =>
      new WorksByDoi(http, provider, { endpoint: { crossref, openalex }[provider], mailto, key }),
  );
  const jobStore = new PgJobStore(db);
  const liveSources = new PgLiveSourceStore(db);
  return {
    paperStore,
    papers,
    citations,
    exports: new ExportService(new PgExportStore(db.reads), papers, paperStore, citations),
    shelves,
    library: new LibraryService(shelves, papers),
    savedStore,
    saved: new SavedService(savedStore, papers, clock),
    collectionStore,
    collections,
    collectedStore,
    collected: new CollectedService(collectedStore, collections, papers, clock),
    reading: new PgReadingStore(db.reads),
    accountStore,
    accounts: new AccountService(accountStore, clock),
    users: new UserService(new PgUserStore(db)),
    authorSearch: new AuthorService(authors),
    authors,
    profileStore,
    profiles: new ProfileService(profileStore, papers, authors),
    preferences: new PreferenceService(new PgPreferenceStore(db)),
    exclusionStore,
    exclusions: new ExclusionService(exclusionStore, authors, paperStore),
    followStore,
    follows: new FollowService(followStore, authors, base.phraseSearch),
    feed: new FeedService(new PgFeedStore(db.reads)),
    ingestStore,
    imports,
    readerImports,
    webImports: new WebImportService(
      readerImports,
      taker,
      readerImportStore,
      new ZoteroSource(http, base.config.zoteroUrl),
      new OrcidSource(http, base.config.orcidUrl),
    ),
    http,
    workStore,
    works,
    dueWorks: new DueWorks(works, workSources, logger),
    duplicateStore,
    duplicates,
    sources: sourceStore,
    sourceCounts: new PgSourceCountStore(db),
    liveSources: new LiveSourceService(
      liveSources,
      new SourceRunner(liveSources, imports, http, clock),
      () => jobStore.enqueue('source.fetch-due'),
      clock,
      logger,
    ),
    languages: new LanguageService(new PgLanguageStore(db)),
    embedding: new EmbeddingService(new PgEmbeddingStore(db), base.embedder, base.embeddedBy),
    models: new ModelService(new PgModelStore(db), base.nextModelProblem),
    recommendations,
    interests: new InterestService(sources, profileStore, shelves, papers, clock),
    rankers,
    failures: new FailureLog(new PgFailureStore(db), clock),
    jobs: new JobService(jobStore, clock),
    history: new HistoryService(new PgHistoryStore(db), clock, base.config.keepHistoryDays),
    operations: new OperationsService(new PgOperationsStore(db.reads), clock),
    map: new MapService(
      new PgMapStore(db),
      vectors,
      base.embedder,
      (groups) => nameGroups(groups, sources),
      clock,
    ),
    recommendationPages: new RecommendationPages(
      recommendations,
      rankers,
      clock,
      logger,
      base.derivedState,
    ),
    mailLinks,
    digests,
    paperActs: new PaperActService(digestStore, paperStore, shelves, clock),
    subscriptions: new SubscriptionService(
      new PgSubscriptionStore(db),
      digestStore,
      deliveries,
      postman,
      mailLinks,
      clock,
    ),
    mails: new MailService(new PgMailStore(db), digests, clock),
    mailReports: new MailReportService(bounces, digestStore, deliveries, clock),
    trending: new TrendingService(new PgTrendingStore(db, base.embedder), clock, base.embedder),
    takeout: new TakeoutService(new PgTakeoutStore(db)),
    publicUrl: base.config.publicUrl,
    vectors,
    similar: new SimilarService(vectors, new PgKinStore(db.reads)),
    vectorCount: () => vectors.size(),
    mailGoesToOutbox: base.config.smtpUrl === undefined,
    countsClicks: base.config.countClicks,
  };
}
