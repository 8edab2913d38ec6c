import type { ListForm } from '../lists/list-form.js';

/** Where a reader's list comes from: a file of a form, any text with ids and titles in it, or a place on the web. */
export type ImportedFrom = Exclude<ListForm, 'JSONL'> | 'TEXT' | 'ZOTERO' | 'ORCID';

/** DONE: read to its end; FAILED: it broke off, and what came before is in. */
export type ReaderImportState = 'RUNNING' | 'DONE' | 'FAILED';

/** An entry that became no paper of the library. */
export interface Miss {
  /** Where it stands in the list; null where it has no lines. */
  readonly line: number | null;
  /** Its title or id, '' where it has none. */
  readonly name: string;
  readonly reason: string;
}

/** What a reader's list brought so far. Papers are counted once, however often the list has them. */
export interface ImportCounts {
  /** Entries that were read, or ids and titles that were found. */
  readonly found: number;
  /** Papers that the desk had not. */
  readonly added: number;
  /** Papers that it had. */
  readonly known: number;
  /** Papers that were saved by this. */
  readonly saved: number;
  /** Papers that the reader had saved before. */
  readonly already: number;
  readonly unmatched: number;
}

export interface ReaderImport extends ImportCounts {
  readonly id: string;
  readonly source: ImportedFrom;
  readonly state: ReaderImportState;
  /** The interest that its papers were put into. */
  readonly profileId: string | null;
  /** The first of those that are no papers. */
  readonly misses: readonly Miss[];
  /** Why it was not read to its end. */
  readonly problem: string | null;
  readonly startedAt: Date;
  readonly undoneAt: Date | null;
}

/** What a reader wants done with the papers of a list. */
export interface ImportWish {
  /** Whether what is saved tells the lists what the reader likes. */
  readonly teach: boolean;
  /** Whether what is saved gets the keywords of the list as tags. */
  readonly keywordsAsTags: boolean;
  readonly profileId: string | null;
}

export const noCounts: ImportCounts = {
  ...{ found: 0, added: 0, known: 0, saved: 0, already: 0, unmatched: 0 },
};
