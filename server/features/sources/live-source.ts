import type { ImportSummary } from '../ingest/import-service.js';
import type { Cursor, Span } from './source.js';
import type { SourceDefinition } from './source-definition.js';

export type RunCounts = Pick<ImportSummary, 'added' | 'updated' | 'unchanged' | 'rejected'> & {
  /** Papers that the source took back, and that no reader had had to do with. */
  readonly removed: number;
};

/** A run that has not come to its end, and where the next one goes on. */
export interface Unfinished {
  readonly span: Span;
  readonly cursor: Cursor;
  /** ISO 8601 instant: what came to the source after it may be missing. */
  readonly begunAt: string;
  /** Whether it was to bring all that is new, rather than a span that someone asked for. */
  readonly increment: boolean;
}

/** A source that this desk fetches from, and how that goes. */
export interface LiveSource {
  readonly id: number;
  readonly name: string;
  readonly definition: SourceDefinition;
  /** When it is due, as cron has it, UTC; null: by hand only. */
  readonly schedule: string | null;
  /** The clock leaves it alone. */
  readonly paused: boolean;
  readonly running: boolean;
  readonly lastRunAt: Date | null;
  readonly nextRunAt: Date | null;
  /** Someone wants a run now, whatever the clock says. */
  readonly askedAt: Date | null;
  /** Of the last run, its parts taken together when it broke off. */
  readonly counts: RunCounts;
  /** Why the last run broke off. */
  readonly lastError: string | null;
  /** Runs in a row that failed. */
  readonly failures: number;
  /** All that came to the source before is here. */
  readonly completeTo: Date | null;
  readonly unfinished: Unfinished | null;
  /** What it wants to know again at its next runs. */
  readonly memory: Cursor | null;
}
