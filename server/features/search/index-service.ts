import type { DeskIndexes } from './desk-indexes.js';
import type { IndexState, IndexStore } from './index-state.js';

/** How the indexes of this process stand to Postgres, and having them built anew. */
export class IndexService {
  constructor(
    private readonly store: IndexStore,
    private readonly indexes: DeskIndexes,
  ) {}

  async states(): Promise<IndexState[]> {
    const deskId = await this.store.deskId();
    return Promise.all([this.vectors(deskId), this.words(deskId)]);
  }

  /** Whether vectors are searched by their graph; until it holds all of them, one search reads every vector. */
  hasGraph(): boolean {
    return this.indexes.vectorState() === 'ready';
  }

  /** In every process on this database, also in those that are away; what they held answers meanwhile. */
  async rebuild(): Promise<IndexState[]> {
    await this.store.askForNewIndexes();
    return this.states();
  }

  private async vectors(deskId: string): Promise<IndexState> {
    const { vectorFollower, vectors, vectorState, vectorProblem } = this.indexes;
    const [revision, state] = [vectorFollower.position, vectorState()];
    return {
      name: 'vectors',
      answeredBy: state === 'ready' ? 'GRAPH' : 'SCAN',
      held: vectors.size(),
      revision,
      ...(await this.store.vectorGoal(revision)),
      rebuilding:
        vectorFollower.rebuilding || vectorFollower.desk !== deskId || state === 'rebuilding',
      failed: state === 'failed',
      problem: await vectorProblem(),
    };
  }

  private async words(deskId: string): Promise<IndexState> {
    const { wordFollower, words } = this.indexes;
    const revision = wordFollower.position;
    return {
      name: 'words',
      answeredBy: 'WORDS',
      held: await words.count(),
      revision,
      ...(await this.store.wordGoal(revision)),
      rebuilding: wordFollower.rebuilding || wordFollower.desk !== deskId,
      failed: false,
      problem: null,
    };
  }
}
