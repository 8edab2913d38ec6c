import type { Paper } from './paper.js';
import type { ExternalId } from './paper-ref.js';

export interface CategoryCount {
  readonly name: string;
  readonly paperCount: number;
}

/** Papers by number, for whoever lists them all: stretch n holds the ids from n · 10,000. */
export interface Stretch {
  readonly stretch: number;
  readonly changedAt: Date;
}

export interface ListedKey {
  readonly key: string;
  readonly changedAt: Date;
}

export interface PaperStore {
  /** In any order; unknown ids are left out. */
  findByIds(ids: readonly number[]): Promise<Paper[]>;
  findIdByExternalId(externalId: ExternalId): Promise<number | null>;
  /** By key; unknown ones are left out. */
  findIdsByExternalIds(externalIds: readonly ExternalId[]): Promise<Map<string, number>>;
  /** In any case and spelling of signs; several papers may have one title. */
  findIdsByTitles(titles: readonly string[]): Promise<number[]>;
  /** All ids that the world knows a paper by. */
  externalIdsOf(id: number): Promise<ExternalId[]>;
  /** The numbers that papers have now: of one that was merged into another, that one's. Unknown ones are left out. */
  currentIds(ids: readonly number[]): Promise<Map<number, number>>;
  count(): Promise<number>;
  /** Most used first. */
  categories(limit: number): Promise<CategoryCount[]>;
  /** Those that hold papers, in order, with the latest change in each. */
  stretches(): Promise<Stretch[]>;
  /** By id; none for a stretch without papers. */
  inStretch(stretch: number): Promise<ListedKey[]>;
}
