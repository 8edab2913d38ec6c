import type {
  AlikePaper,
  ReadersAlike,
  ReadersAlikeStore,
} from '../../server/features/recommendations/readers-alike-store.js';

/** What it is given, for any reader. */
export class FakeReadersAlikeStore implements ReadersAlikeStore {
  constructor(
    private readonly readers = 0,
    private readonly papers: readonly AlikePaper[] = [],
  ) {}

  async walk(
    _accountId: string,
    _likes: unknown,
    among: readonly number[] | null,
    limit: number,
  ): Promise<ReadersAlike> {
    const papers = this.papers.filter(({ paperId }) => !among || among.includes(paperId));
    return { readers: this.readers, papers: papers.slice(0, limit) };
  }
}
