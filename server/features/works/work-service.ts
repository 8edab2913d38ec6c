import type { Clock } from '../../clock.js';
import { emptySummary, type ImportService, type ImportSummary } from '../ingest/import-service.js';
import type { AskedPaper, FetchOptions, FoundWork, WorkSource } from './work.js';
import type { WorkStore } from './work-store.js';

export interface WorkRunOptions extends FetchOptions {
  /** At most so many papers. */
  readonly limit: number;
  /** Those asked for within so many days are left out. */
  readonly againAfterDays: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WorkRun {
  readonly asked: number;
  /** Of these, how many the provider knows. */
  readonly found: number;
  readonly summary: ImportSummary;
  /** Pairs of papers of the desk of which one cites the other, after the run. */
  readonly citations: number;
}

const dayMs = 86_400_000;

/** What others know of papers with a DOI: fills in what the desk lacks, and keeps what they cite. */
export class WorkService {
  constructor(
    private readonly store: WorkStore,
    private readonly imports: Pick<ImportService, 'importRows' | 'startNote'>,
    private readonly clock: Clock,
  ) {}

  /** Every batch is durable before the next is asked for, so that a run that was cut goes on. @throws FetchFailure. */
  async run(source: WorkSource, options: WorkRunOptions): Promise<WorkRun> {
    const { limit, againAfterDays, onProgress, signal } = options;
    const before = new Date(this.clock.now().getTime() - againAfterDays * dayMs);
    const papers = await this.store.toAsk(source.provider, before, limit);
    const summary = emptySummary();
    let found = 0;
    for (let at = 0; at < papers.length; at += source.batchSize) {
      signal?.throwIfAborted();
      const batch = papers.slice(at, at + source.batchSize);
      found += await this.take(source, batch, summary, options);
      onProgress?.(at + batch.length, papers.length);
    }
    return { asked: papers.length, found, summary, citations: await this.store.countPairs() };
  }

  private async take(
    source: WorkSource,
    batch: readonly AskedPaper[],
    summary: ImportSummary,
    options: FetchOptions,
  ): Promise<number> {
    const dois = batch.map(({ doi }) => doi);
    const wanted = new Set(dois);
    // Nothing that was not asked for comes onto the desk.
    const works = uniqueWorks(await source.fetch(dois, options)).filter(({ doi }) =>
      wanted.has(doi),
    );
    const rows = works.map(({ row }) => row);
    await this.imports.importRows(rows, source.provider, summary, 1, { secondHand: true });
    await this.store.note(source.provider, batch, works, this.clock.now());
    return works.length;
  }
}

const uniqueWorks = (works: readonly FoundWork[]): FoundWork[] => [
  ...new Map(works.map((work) => [work.doi, work])).values(),
];
