import type { ImportRun } from './import-run.js';

/** Where papers came from: the scheme of their key, such as arxiv, doi or file; 'starter' for what Lectern brings. */
export interface Source {
  readonly name: string;
  readonly papers: number;
  /** Of those, how many came in the past week. */
  readonly recent: number;
  readonly lastAt: Date;
}

export interface StoredRun extends ImportRun {
  readonly id: string;
}

export interface SourceStore {
  /** Most papers first. */
  sources(): Promise<Source[]>;
  /** Keeps a run, and only the newest of them all. */
  record(run: ImportRun): Promise<void>;
  /** Newest first. */
  runs(limit: number): Promise<StoredRun[]>;
}
