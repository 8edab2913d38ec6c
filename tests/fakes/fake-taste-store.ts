import { middle } from '../../server/features/preferences/preferences.js';
import type {
  Act,
  PaperFacts,
  ReaderChoices,
  ReaderState,
  TasteStore,
} from '../../server/features/recommendations/taste-store.js';

export interface DeskPaper extends PaperFacts {
  readonly arrivedAt?: Date;
}

/** One interest, nothing decided. */
export const noChoices: ReaderChoices = {
  topics: [],
  authorIds: [],
  searches: [],
  keywords: [],
  removed: [],
  mutes: '',
  sliders: middle,
  exploration: 0,
  interests: [
    {
      ...{ id: 'all', name: 'General', topics: [], authorIds: [] },
      ...{ diversity: null, freshness: null, crowd: null },
    },
  ],
  placed: [],
};

/** One reader and the papers of a desk, in memory. */
export class FakeTasteStore implements TasteStore {
  constructor(
    private readonly papers: readonly DeskPaper[],
    private readonly reading: {
      readonly acts?: readonly Act[];
      readonly choices?: Partial<ReaderChoices>;
      /** Papers the reader muted. */
      readonly muted?: readonly number[];
      readonly impressions?: ReadonlyMap<number, number>;
    } = {},
  ) {}

  async reader(): Promise<ReaderState> {
    const { acts = [], choices, muted, impressions } = this.reading;
    return {
      standing: JSON.stringify(this.reading, (_, it) => (it instanceof Map ? [...it] : it)),
      acts: [...acts].sort((a, b) => b.at.getTime() - a.at.getTime()),
      choices: { ...noChoices, mutes: muted?.join() ?? '', ...choices },
      impressions: new Map(impressions),
    };
  }

  async muted(_: string, ids: readonly number[]): Promise<number[]> {
    return ids.filter((id) => this.reading.muted?.includes(id));
  }

  async byAuthors(): Promise<number[]> {
    return [];
  }

  async byAuthorsOf(): Promise<number[]> {
    return [];
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
