import type { Readable } from 'node:stream';
import type { ModelShape } from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import { failureWords } from '../../failure-words.js';
import { AuthorIds } from './author-ids.js';
import { DraftBatch } from './draft-batch.js';
import { type RowResult, readRow } from './import-row.js';
import { type ImportState, runOf } from './import-run.js';
import type { IngestStore, PreparedDraft } from './ingest-store.js';
import { type JsonLine, readJsonLines } from './jsonl-reader.js';
import type { PaperDraft } from './paper-draft.js';
import { readVector } from './ready-vector.js';
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

const namedRejections = 1_000;

export interface ImportOptions {
  readonly onRows?: (rows: number) => void;
  readonly signal?: AbortSignal;
  /** Whether it is a list of papers that others publish: it fills in what the desk lacks of those with an id of the world. */
  readonly secondHand?: boolean;
  /** The model that rows bring a `vector` of; not given: what they may have by that name is no concern of the desk's. */
  readonly vectorsOf?: ModelShape;
}

export class ImportService {
  constructor(
    private readonly store: IngestStore,
    private readonly log: Pick<SourceStore, 'record'>,
    private readonly clock: Clock,
    /** Told of new papers once they are in: they may be others that are here under other ids. */
    private readonly onAdded: (paperIds: readonly number[]) => Promise<unknown> = async () => {},
  ) {}

  /** Takes in one JSONL source, as `importLines` does. */
  importJsonl(
    input: Readable,
    file: string,
    summary?: ImportSummary,
    options?: ImportOptions,
  ): Promise<ImportSummary> {
    return this.importLines(readJsonLines(input), file, summary, options);
  }

  /**
   * Takes in the rows of one source. Every batch is durable when it is counted, and a second run leaves equal rows alone,
   * so a run that was cut is simply run again. A stream that breaks keeps what came before it. Either way the run is
   * noted down for the operator.
   */
  async importLines(
    lines: AsyncIterable<JsonLine> | Iterable<JsonLine>,
    file: string,
    summary: ImportSummary = emptySummary(),
    options: ImportOptions = {},
  ): Promise<ImportSummary> {
    const note = this.startNote(file, summary);
    try {
      await this.read(lines, file, summary, options);
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
    options: ImportOptions = {},
  ): Promise<void> {
    const lines = rows.map((value, at) => ({ line: numberOfFirst + at, value }));
    await this.read(lines, source, summary, options);
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
    const steps = new Steps(this.store, this.onAdded, summary);
    const flush = () => steps.take(batch.take());
    try {
      for await (const row of lines) {
        options.signal?.throwIfAborted();
        const result = 'problem' in row ? row : readDraft(row.value, options);
        if ('problem' in result)
          rejectRow(summary, { file, line: row.line, reason: result.problem });
        else {
          const { draft } = result;
          if (batch.isFull || batch.clashes(draft)) await flush();
          batch.add(draft);
        }
        options.onRows?.(row.line);
      }
    } finally {
      if (batch.size > 0) await flush();
      await steps.end();
    }
  }
}

function readDraft(row: unknown, { secondHand, vectorsOf }: ImportOptions): RowResult {
  const read = readRow(row);
  const ready = vectorsOf ? readVector(row, vectorsOf) : {};
  if ('problem' in read) return read;
  if ('problem' in ready) return ready;
  return { draft: { ...read.draft, ...ready, ...(secondHand && { secondHand }) } };
}

/** While one batch is being stored the next one is read, and the one before is looked through for works that are here. */
class Steps {
  private readonly authors = new AuthorIds();
  private prepared: Promise<unknown> = Promise.resolve();
  private stored: Promise<unknown> = Promise.resolve();
  private settled: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: IngestStore,
    private readonly settle: (paperIds: readonly number[]) => Promise<unknown>,
    private readonly summary: ImportSummary,
  ) {}

  /** Waits until the batch before is stored. @throws what its storing did. */
  async take(drafts: readonly PaperDraft[]): Promise<void> {
    // One after the other, so that an author is spelt as in the first row that names it.
    const prepared = this.prepared.then(() => this.store.prepare(drafts, this.authors));
    prepared.catch(() => undefined);
    this.prepared = prepared;
    await this.stored;
    this.stored = this.keep(prepared);
    // Whoever waits for it next is told.
    this.stored.catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.stored;
    await this.settled;
  }

  private async keep(prepared: Promise<PreparedDraft[]>): Promise<void> {
    const done = await this.store.upsert(await prepared);
    addCounts(this.summary, done);
    await this.settled;
    this.settled = this.settle(done.fresh);
    this.settled.catch(() => undefined);
  }
}

export const emptySummary = (): ImportSummary => ({
  added: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  rejections: [],
});

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
