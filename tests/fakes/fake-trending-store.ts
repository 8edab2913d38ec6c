import type { Vector } from '../../embeddings/index.js';
import type { FeedDay, TrendingPaper } from '../../server/features/trending/trending.js';
import type { Prior, TrendingStore } from '../../server/features/trending/trending-store.js';

export interface FedPaper extends Omit<TrendingPaper, 'wanted'> {
  readonly vector: Vector;
}

/** Papers in memory, and the priors given to them. */
export class FakeTrendingStore implements TrendingStore {
  readonly priors = new Map<number, number>();
  private readonly fed: readonly FedPaper[];

  constructor(papers: readonly FedPaper[]) {
    this.fed = [...papers].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id));
  }

  async days(): Promise<FeedDay[]> {
    return [...new Set(this.fed.map(({ day }) => day))].map((day) => {
      const papers = this.fed.filter((paper) => paper.day === day);
      const votes = papers.reduce((sum, paper) => sum + paper.votes, 0);
      return { day, papers: papers.length, votes };
    });
  }

  async hasNew(): Promise<boolean> {
    return this.fed.some(({ id }) => !this.priors.has(id));
  }

  async papers(learnFrom: readonly string[], since: string): Promise<TrendingPaper[]> {
    const isRecent = (day: string) =>
      since === '-infinity' || (since !== 'infinity' && day >= since);
    return this.fed
      .map((paper) => ({
        ...paper,
        wanted: !this.priors.has(paper.id) || (paper.votes === 0 && isRecent(paper.day)),
      }))
      .filter(({ day, wanted }) => wanted || learnFrom.includes(day));
  }

  async vectors(ids: readonly number[]): Promise<Map<number, Vector>> {
    return new Map(this.fed.filter(({ id }) => ids.includes(id)).map((p) => [p.id, p.vector]));
  }

  async save(priors: readonly Prior[]): Promise<void> {
    for (const { paperId, value } of priors) this.priors.set(paperId, value);
  }
}
