import type { Clock } from '../../clock.js';
import { failureWords } from '../../failure-words.js';
import { FetchFailure } from '../../net/fetch-failure.js';
import type { PoliteHttp } from '../../net/polite-http.js';
import { emptySummary, type ImportService, type ImportSummary } from '../ingest/import-service.js';
import type { LiveSource, Unfinished } from './live-source.js';
import type { LiveSourceStore } from './live-source-store.js';
import type { Cursor, SourcePage, Span } from './source.js';
import { openSource } from './source-definition.js';

/** What a run is to bring. */
export interface Task {
  readonly span: Span;
  readonly cursor: Cursor | null;
  readonly begunAt: string;
  readonly increment: boolean;
}

type Named = Pick<LiveSource, 'id' | 'name' | 'definition' | 'memory'>;

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onPage?: ((page: SourcePage) => void) | undefined;
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
  /** A run that is not through by then goes on another time. */
  readonly until?: Date | undefined;
}

/** DONE; LATER: time was up, the next run goes on; or why it broke off. What came before is kept in any case. */
export type Outcome = 'DONE' | 'LATER' | { readonly error: string; readonly waitMs: number | null };

export interface Run {
  readonly summary: ImportSummary;
  /** Papers that the source took back, and that no reader had had to do with. */
  readonly removed: number;
  readonly outcome: Outcome;
}

/** Reads one source page by page into the desk; each page is kept, with where to go on, before the next is asked for. */
export class SourceRunner {
  constructor(
    private readonly store: Pick<LiveSourceStore, 'begin' | 'keep'>,
    private readonly imports: Pick<ImportService, 'importRows' | 'remove' | 'startNote'>,
    private readonly http: PoliteHttp,
    private readonly clock: Clock,
  ) {}

  /** @throws what stopped it when its signal did. */
  async run(source: Named, task: Task, options: RunOptions): Promise<Run> {
    const brought: Brought = { summary: emptySummary(), removed: 0, rows: 0 };
    const { summary } = brought;
    const note = this.imports.startNote(source.name, summary);
    await this.store.begin(source.id, this.clock.now(), task.cursor === null);
    try {
      const outcome = await this.read(source, task, brought, options);
      // A source that is asked every hour would crowd out what else is noted.
      if (summary.added + summary.updated + summary.rejected > 0) await note('DONE', null);
      return { summary, removed: brought.removed, outcome };
    } catch (error) {
      if (options.signal?.aborted) {
        await note('STOPPED', null);
        throw error;
      }
      const outcome = outcomeOf(error);
      await note('FAILED', outcome.error);
      return { summary, removed: brought.removed, outcome };
    }
  }

  private async read(
    source: Named,
    { span, cursor, ...rest }: Task,
    brought: Brought,
    { signal, onPage, onWait, until }: RunOptions,
  ): Promise<'DONE' | 'LATER'> {
    const options = { cursor, memory: source.memory, signal, onWait };
    for await (const page of openSource(source.definition, this.http).pages(span, options)) {
      signal?.throwIfAborted();
      await this.keep(source, page, { span, cursor: page.cursor, ...rest }, brought);
      onPage?.(page);
      if (until && this.clock.now() >= until) return 'LATER';
    }
    return 'DONE';
  }

  private async keep(
    source: Named,
    page: SourcePage,
    unfinished: Unfinished,
    brought: Brought,
  ): Promise<void> {
    const { summary } = brought;
    const before = { ...summary };
    await this.imports.importRows(page.rows, source.name, summary, brought.rows + 1);
    const removed = await this.imports.remove(page.gone ?? []);
    brought.rows += page.rows.length;
    brought.removed += removed;
    const counts = {
      added: summary.added - before.added,
      updated: summary.updated - before.updated,
      unchanged: summary.unchanged - before.unchanged,
      rejected: summary.rejected - before.rejected,
      removed,
    };
    await this.store.keep(source.id, counts, { unfinished, memory: page.memory });
  }
}

/** What a run has done so far. */
interface Brought {
  readonly summary: ImportSummary;
  removed: number;
  rows: number;
}

/** What servers of others said is told as it is; what failed here without values. */
const outcomeOf = (error: unknown) =>
  error instanceof FetchFailure
    ? { error: error.message, waitMs: error.waitMs }
    : { error: failureWords(error), waitMs: null };
