import type { Readable } from 'node:stream';
import { formatKey } from '../papers/paper-ref.js';
import { readRow } from './import-row.js';
import type { IngestStore } from './ingest-store.js';
import { readJsonLines } from './jsonl-reader.js';
import type { PaperDraft } from './paper-draft.js';

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

export class ImportService {
  constructor(private readonly store: IngestStore) {}

  /**
   * Takes in one JSONL source. Every batch is durable when it is counted, and a second run leaves equal rows alone,
   * so a run that was cut is simply run again. A stream that breaks keeps what came before it.
   */
  async importJsonl(
    input: Readable,
    file: string,
    summary: ImportSummary = emptySummary(),
    options: { onRows?: (rows: number) => void; signal?: AbortSignal } = {},
  ): Promise<ImportSummary> {
    const batch = new DraftBatch();
    const flush = async () => addCounts(summary, await this.store.upsert(batch.take()));
    try {
      for await (const row of readJsonLines(input)) {
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
    return summary;
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
