import type {
  Act,
  PaperFacts,
  TasteStore,
} from '../../server/features/recommendations/taste-store.js';

export interface DeskPaper extends PaperFacts {
  readonly arrivedAt?: Date;
}

/** One reader and the papers of a desk, in memory. */
export class FakeTasteStore implements TasteStore {
  constructor(
    private readonly papers: readonly DeskPaper[],
    private readonly reader: {
      readonly acts?: readonly Act[];
      readonly topics?: readonly string[];
      readonly impressions?: ReadonlyMap<number, number>;
    } = {},
  ) {}

  async acts(): Promise<Act[]> {
    return [...(this.reader.acts ?? [])].sort((a, b) => b.at.getTime() - a.at.getTime());
  }

  async topics(): Promise<string[]> {
    return [...(this.reader.topics ?? [])];
  }

  async impressions(): Promise<Map<number, number>> {
    return new Map(this.reader.impressions);
  }

  async facts(ids: readonly number[]): Promise<PaperFacts[]> {
    return this.papers.filter(({ id }) => ids.includes(id));
  }

  async trending(limit: number, categories: readonly string[], after: Date | null) {
    const fits = (paper: DeskPaper) =>
      categories.length === 0 || paper.categories.some((name) => categories.includes(name));
    const newer = after ? new Set(await this.arrivedAfter(after)) : null;
    return this.papers
      .filter((paper) => fits(paper) && (!newer || newer.has(paper.id)))
      .sort((a, b) => b.trendingScore - a.trendingScore || b.id - a.id)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async arrivedAfter(time: Date): Promise<number[]> {
    return this.papers
      .filter(({ arrivedAt = new Date(0) }) => arrivedAt > time)
      .map(({ id }) => id);
  }
}
