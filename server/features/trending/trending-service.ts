import type { Embedder, Vector } from '../../../embeddings/index.js';
import { type Clock, isoDay } from '../../clock.js';
import { fitPriorModel, type PriorModel, priorOf, withVectors } from './prior-model.js';
import { type DescribedPaper, describe } from './traits.js';
import { daysToLearnFrom } from './trending.js';
import type { Prior, TrendingStore } from './trending-store.js';

const always = '-infinity';
const never = 'infinity';
// What had no vote for so long is settled.
const refreshedDays = 30;
const savedAtOnce = 100;

/** Foretells from the desk's own past what attention a paper will find (docs/decisions/007-trending.md). */
export class TrendingService {
  constructor(
    private readonly store: TrendingStore,
    private readonly clock: Clock,
    private readonly embedder: Pick<Embedder, 'dimension'>,
  ) {}

  /**
   * Learns from all past days and gives every paper without a vote its prior. Does nothing while fewer than 200
   * papers are on days with votes. Returns how many priors were stored.
   */
  refresh(): Promise<number> {
    return this.run(always);
  }

  /** The same for the papers of the last month. */
  refreshRecent(): Promise<number> {
    return this.run(isoDay(new Date(this.clock.now().getTime() - refreshedDays * 86_400_000)));
  }

  /** The same for papers that came since. */
  async greetNew(signal?: AbortSignal): Promise<number> {
    return (await this.store.hasNew()) ? this.run(never, signal) : 0;
  }

  private async run(since: string, signal?: AbortSignal): Promise<number> {
    const days = daysToLearnFrom(await this.store.days());
    if (days.length === 0) return 0;
    const described = await describe(await this.store.papers(days, since), new Set(days));
    const past = described.filter(({ result }) => result !== null);
    const model = await fitPriorModel(past, this.embedder.dimension, (ids) =>
      this.store.vectors(ids),
    );
    if (!model) return 0;
    return this.foretell(
      model,
      described.filter(({ paper }) => paper.wanted),
      signal,
    );
  }

  /** @param signal leaves the rest to another run. */
  private async foretell(
    model: PriorModel,
    papers: readonly DescribedPaper[],
    signal?: AbortSignal,
  ): Promise<number> {
    let batch: Prior[] = [];
    let stored = 0;
    const flush = async () => {
      await this.store.save(batch);
      stored += batch.length;
      batch = [];
    };
    const bring = (ids: readonly number[]): Promise<Map<number, Vector>> => this.store.vectors(ids);
    for await (const { described, vector } of withVectors(papers, bring)) {
      batch.push({ paperId: described.paper.id, value: priorOf(model, described, vector) });
      if (signal?.aborted) break;
      if (batch.length >= savedAtOnce) await flush();
    }
    await flush();
    return stored;
  }
}
