import type {
  ImportCounts,
  ImportedFrom,
  ImportWish,
  Miss,
  ReaderImport,
} from './reader-import.js';

export interface Kept {
  /** Papers that the import had not named before. */
  readonly papers: number;
  /** Of these, how many were saved by it. */
  readonly saved: number;
}

/** A paper of a list, with the tags that it would have. */
export interface ListedId {
  readonly id: number;
  readonly tags: readonly string[];
}

export interface ReaderImportStore {
  /** Null while another of the reader's is running; of those that ended only the newest are kept. */
  begin(accountId: string, source: ImportedFrom, wish: ImportWish): Promise<string | null>;
  /** Adds to what an import brought. */
  count(id: string, counts: ImportCounts, misses: readonly Miss[]): Promise<void>;
  /** Saves papers, and tags, teaches and places them as the import has it; unknown ones are left out. */
  keep(id: string, papers: readonly ListedId[]): Promise<Kept>;
  /** Tags of the library that an import goes into, in the spelling they have there; none where it gives no tags. */
  tagsKnown(id: string): Promise<string[]>;
  /** Notes which library was read, and the version that it had. */
  noteVersion(id: string, place: string, version: number | null): Promise<void>;
  /** The version that the last import of a library came to which was for the same, ended well and was not undone. */
  lastVersion(accountId: string, place: string, wish: ImportWish): Promise<number | null>;
  /** @param problem why it broke off; null when it was read to its end. */
  end(id: string, problem: string | null): Promise<void>;
  /** Which of these keys papers are known by first: one that was merged into another has no key. */
  keysHere(keys: readonly string[]): Promise<number>;
  find(accountId: string, id: string): Promise<ReaderImport | null>;
  /** Newest first. */
  list(accountId: string, limit: number): Promise<ReaderImport[]>;
  /** Takes back what an import saved, taught and placed, as far as the reader has not done so since by hand. */
  undo(id: string): Promise<void>;
}
