import type { FoundBy, Merge, PaperPair } from './merge.js';
import type { WorkRecord } from './work-record.js';

/** A place in a list that is newest first. */
export interface Place {
  readonly at: Date;
  readonly id: number;
}

export interface DuplicateStore {
  /** Notes pairs of these papers and others with the same title; known pairs stay as they are. */
  findSameTitles(paperIds: readonly number[]): Promise<void>;
  notePairs(pairs: readonly Pick<PaperPair, 'oneId' | 'otherId' | 'foundBy'>[]): Promise<void>;
  /** Pairs that nobody has judged yet, oldest first. */
  unjudged(limit: number): Promise<PaperPair[]>;
  /** Pairs that a person should look at, newest first. */
  unsure(limit: number): Promise<PaperPair[]>;
  countUnsure(): Promise<number>;
  /** Keeps a judgement; null forgets the pair, which is found again when its papers change. */
  judge(
    pair: Pick<PaperPair, 'oneId' | 'otherId'>,
    verdict: 'UNSURE' | 'APART' | null,
  ): Promise<void>;
  records(paperIds: readonly number[]): Promise<Map<number, WorkRecord>>;
  /** Papers whose vectors came after the last that were compared, with how far that is. */
  uncompared(model: string, limit: number): Promise<{ ids: number[]; upTo: string | null }>;
  setCompared(model: string, revision: string): Promise<void>;
  /** Makes two papers one; false when either is gone. All or nothing. */
  merge(
    keptId: number,
    mergedId: number,
    reason: FoundBy,
    accountId: string | null,
  ): Promise<boolean>;
  findMerge(id: number): Promise<Merge | null>;
  /** Newest first. */
  merges(before: number | null, limit: number): Promise<Merge[]>;
  /** False when the paper that was kept is gone, or the merge was undone already. All or nothing. */
  undo(id: number): Promise<boolean>;
}
