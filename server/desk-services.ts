import type { Embedder } from '../embeddings/index.js';
import { DeskState } from './features/desk/desk-state.js';
import type { PhraseSearch } from './features/follows/keyword-search.js';
import { modelProblem } from './features/models/model-host.js';
import { PgPrivateFeedStore } from './features/private-feeds/pg-private-feed-store.js';
import { PrivateFeedService } from './features/private-feeds/private-feed-service.js';
import { longestList } from './features/recommendations/recommendation-pages.js';
import type { DeskIndexes } from './features/search/desk-indexes.js';
import { IndexService } from './features/search/index-service.js';
import { PgIndexStore } from './features/search/pg-index-store.js';
import { PgSearchStore } from './features/search/pg-search-store.js';
import { SearchRanking } from './features/search/search-ranking.js';
import { SearchService } from './features/search/search-service.js';
import { Spelling } from './features/search/spelling.js';
import type { Foundations } from './foundations.js';
import { type CoreServices, createServices } from './services.js';

export type Services = CoreServices & {
  readonly search: SearchService;
  readonly privateFeeds: PrivateFeedService;
  readonly desk: DeskState;
  readonly indexes: IndexService;
};

/** The use cases of a process that serves readers, wired. */
export function deskServices(
  base: Omit<Foundations, 'vectors' | 'wordSearch' | 'phraseSearch' | 'derivedState'>,
  indexes: DeskIndexes,
): Services {
  const { db, embedder: model } = base;
  const phraseSearch: PhraseSearch = async (phrase, limit, among) => {
    const hits = await indexes.words.search({ words: '', phrases: [phrase] }, limit, among);
    return hits.map(({ id }) => id);
  };
  const core = createServices({
    ...base,
    vectors: indexes.vectors,
    derivedState: () => derivedState(indexes, model),
    phraseSearch,
    wordSearch: async (words, limit, among) =>
      (await indexes.words.search({ words }, limit, among)).map(({ id }) => id),
  });
  const store = new PgSearchStore(db);
  const { words, vectors } = indexes;
  const search = new SearchService(
    new SearchRanking({ store, papers: core.paperStore, words, vectors, embedder: model }),
    new Spelling(words, core.paperStore, store),
    store,
    () => modelProblem(model) === null,
    () => derivedState(indexes, model),
  );
  const desk = new DeskState([
    { name: 'database', problem: () => db.query('select 1').then(() => null) },
    { name: 'model', problem: () => modelProblem(model) },
    {
      name: 'index',
      problem: async () =>
        (await indexes.vectorProblem()) ??
        (indexes.vectorFollower.caughtUp ? null : 'is being filled'),
    },
    { name: 'words', problem: () => (indexes.wordFollower.caughtUp ? null : 'is being filled') },
  ]);
  const indexStore = new PgIndexStore(db, model);
  const privateFeeds = createPrivateFeeds(base, core, search, phraseSearch);
  return { ...core, search, privateFeeds, desk, indexes: new IndexService(indexStore, indexes) };
}

function createPrivateFeeds(
  { db, clock }: Pick<Foundations, 'db' | 'clock'>,
  core: CoreServices,
  search: SearchService,
  phraseSearch: PhraseSearch,
): PrivateFeedService {
  return new PrivateFeedService(
    new PgPrivateFeedStore(db),
    {
      profiles: core.profileStore,
      follows: core.followStore,
      collections: core.collectionStore,
      rank: async (accountId, profileId, limit) => {
        // As long as on the page, since what stands where follows from the length too.
        const request = { limit: longestList, ...(profileId && { profileId }) };
        const list = await core.recommendations.list(accountId, request);
        return list.slice(0, limit).map(({ paperId }) => paperId);
      },
      search: async (query, limit) => {
        const { hits } = await search.found(query);
        return hits.slice(0, limit).map(({ id }) => id);
      },
      phraseSearch,
      searchState: () => search.state(),
    },
    clock,
  );
}

/** Changes whenever an index does, and when the model comes or goes. */
export const derivedState = (
  { wordFollower, vectorFollower }: Pick<DeskIndexes, 'wordFollower' | 'vectorFollower'>,
  model: Embedder,
): string =>
  [wordFollower.position, vectorFollower.position, model.modelId, modelProblem(model) ?? ''].join(
    '/',
  );
