import type { Paper } from '../papers/paper.js';
import type { WorkRecord } from './work-record.js';

/** How two records came to be looked at together: an id said of both, the same title, near vectors, or by hand. */
export type FoundBy = 'ID' | 'TITLE' | 'NEAR' | 'HAND';

/** Two papers that may be one. */
export interface PaperPair {
  readonly oneId: number;
  readonly otherId: number;
  readonly foundBy: FoundBy;
  readonly foundAt: Date;
}

/** Two papers that were made one. */
export interface Merge {
  readonly id: number;
  readonly keptId: number;
  readonly mergedId: number;
  readonly mergedKey: string;
  readonly mergedTitle: string;
  readonly reason: FoundBy;
  /** Who did it; null where the desk did. */
  readonly byName: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
}

/** What is compared of a paper. */
export function workRecordOf(paper: Paper, keys: readonly string[]): WorkRecord {
  return {
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors.map(({ name }) => name),
    year: paper.publishedAt?.getUTCFullYear() ?? null,
    keys,
  };
}
