import type { Readable } from 'node:stream';
import type { Clock } from '../../clock.js';
import { failureWords } from '../../failure-words.js';
import { formatKey } from '../papers/paper-ref.js';
import { readRow } from './import-row.js';
import { type ImportState, runOf } from './import-run.js';
import type { IngestStore } from './ingest-store.js';
import { type JsonLine, readJsonLines } from './jsonl-reader.js';
import type { PaperDraft } from './paper-draft.js';
import type { SourceStore } from './source-store.js';

export interface Rejection {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface ImportSummary {
  added: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** The first of them; `rejected` counts all. */
  readonly rejections: Rejection[];
}

const batchSize = 200;
const namedRejections = 1_000;

interface ImportOptions {
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

export class ImportService {
  constructor(
    private readonly store: IngestStore,
    private readonly log: Pick<SourceStore, 'record'>,
    private readonly clock: Clock,
    /** Told of new papers once they are in: they may be others that are here under other ids. */
    private readonly onAdded: (paperIds: readonly number[]) => Promise<unknown> = async () => {},
  ) {}

  /**
   * Takes in one JSONL source. Every batch is durable when it is counted, and a second run leaves equal rows alone,
   * so a run that was cut is simply run again. A stream that breaks keeps what came before it. Either way the run is
   * noted down for the operator.
   */
  async importJsonl(
    input: Readable,
    file: string,
    summary: ImportSummary = emptySummary(),
    options: ImportOptions = {},
  ): Promise<ImportSummary> {
    const note = this.startNote(file, summary);
    try {
      await this.read(readJsonLines(input), file, summary, options);
    } catch (error) {
      if (options.signal?.aborted) await note('STOPPED', null);
      else await note('FAILED', failureWords(error));
      throw error;
    }
    await note('DONE', null);
    return summary;
  }

  /** Takes in rows that are at hand, all durable when it resolves; what is no paper is named by its number among them. */
  async importRows(
    rows: readonly object[],
    source: string,
    summary: ImportSummary,
    numberOfFirst = 1,
  ): Promise<void> {
    const lines = rows.map((value, at) => ({ line: numberOfFirst + at, value }));
    await this.read(lines, source, summary, {});
  }

  /** Follows a source that took papers back; what a reader has had to do with stays. Returns how many went. */
  async remove(arxivIds: readonly string[]): Promise<number> {
    return arxivIds.length === 0 ? 0 : this.store.removeUntouched(arxivIds);
  }

  /** What is noted of a run once it ends; a run is worth more than the note. */
  startNote(file: string, summary: ImportSummary) {
    const before = { ...summary, rejections: [...summary.rejections] };
    const startedAt = this.clock.now();
    return async (state: ImportState, problem: string | null): Promise<void> => {
      const how = { state, problem, startedAt, endedAt: this.clock.now() };
      await this.log.record(runOf(file, before, summary, how)).catch(() => undefined);
    };
  }

  private async read(
    lines: AsyncIterable<JsonLine> | Iterable<JsonLine>,
    file: string,
    summary: ImportSummary,
    options: ImportOptions,
  ): Promise<void> {
    const batch = new DraftBatch();
    const flush = async () => {
      const done = await this.store.upsert(batch.take());
      addCounts(summary, done);
      await this.onAdded(done.fresh);
    };
    try {
      for await (const row of lines) {
        options.signal?.throwIfAborted();
        const result = 'problem' in row ? row : readRow(row.value);
        if ('problem' in result)
          rejectRow(summary, { file, line: row.line, reason: result.problem });
        else {
          if (batch.size >= batchSize || batch.clashes(result.draft)) await flush();
          batch.add(result.draft);
        }
        options.onRows?.(row.line);
      }
    } finally {
      if (batch.size > 0) await flush();
    }
  }
}

export const emptySummary = (): ImportSummary => ({
  added: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  rejections: [],
});

/** Drafts to be stored together; two that share an id go one after the other instead. */
class DraftBatch {
  private drafts: PaperDraft[] = [];
  private keys = new Set<string>();

  get size(): number {
    return this.drafts.length;
  }

  clashes(draft: PaperDraft): boolean {
    return draft.externalIds.some((id) => this.keys.has(formatKey(id)));
  }

  add(draft: PaperDraft): void {
    this.drafts.push(draft);
    for (const id of draft.externalIds) this.keys.add(formatKey(id));
  }

  take(): PaperDraft[] {
    const { drafts } = this;
    this.drafts = [];
    this.keys = new Set();
    return drafts;
  }
}

function addCounts(
  summary: ImportSummary,
  counts: { added: number; updated: number; unchanged: number },
): void {
  summary.added += counts.added;
  summary.updated += counts.updated;
  summary.unchanged += counts.unchanged;
}

function rejectRow(summary: ImportSummary, rejection: Rejection): void {
  summary.rejected += 1;
  if (summary.rejections.length < namedRejections) summary.rejections.push(rejection);
}
