import { basename } from 'node:path';
import { shorten } from '../../shorten.js';
import type { ImportSummary } from './import-service.js';

/** DONE: read to its end; STOPPED: by hand; FAILED: it could not be read on. What came before is in all the same. */
export type ImportState = 'DONE' | 'STOPPED' | 'FAILED';

/** One reading of a file, as an operator looks back on it. */
export interface ImportRun {
  /** Name of the file without its folders, or of a source. */
  readonly source: string;
  readonly state: ImportState;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** The first of them. */
  readonly rejections: readonly { readonly line: number; readonly reason: string }[];
  /** Why it was not read to its end. */
  readonly problem: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

const keptRejections = 20;
const longestReason = 200;

function nameOf(file: string): string {
  if (file === '-') return 'standard input';
  // Of a file its name alone; an address says nothing without its host.
  return file.includes('://') ? file : basename(file);
}

/** What a run added to a summary that may have been begun by other files. */
export function runOf(
  file: string,
  before: ImportSummary,
  after: ImportSummary,
  how: Pick<ImportRun, 'state' | 'problem' | 'startedAt' | 'endedAt'>,
): ImportRun {
  return {
    source: shorten(nameOf(file), longestReason),
    added: after.added - before.added,
    updated: after.updated - before.updated,
    unchanged: after.unchanged - before.unchanged,
    rejected: after.rejected - before.rejected,
    rejections: after.rejections
      .slice(before.rejections.length, before.rejections.length + keptRejections)
      .map(({ line, reason }) => ({ line, reason: shorten(reason, longestReason) })),
    ...how,
  };
}
