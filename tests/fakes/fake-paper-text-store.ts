import type {
  PaperText,
  PaperTextStore,
} from '../../server/features/recommendations/words/paper-text-store.js';

/** The texts it is given, in memory. */
export class FakePaperTextStore implements PaperTextStore {
  constructor(private readonly papers: readonly PaperText[] = []) {}

  async texts(ids: readonly number[]): Promise<PaperText[]> {
    return this.papers.filter(({ id }) => ids.includes(id));
  }

  async sample(limit: number): Promise<PaperText[]> {
    return this.papers.slice(0, limit);
  }

  async authorNames(ids: readonly number[]): Promise<Map<number, string>> {
    return new Map(ids.map((id) => [id, `Author ${id}`]));
  }
}
