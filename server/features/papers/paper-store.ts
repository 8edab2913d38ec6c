import type { Paper } from './paper.js';
import type { ExternalId } from './paper-ref.js';

export interface CategoryCount {
  readonly name: string;
  readonly paperCount: number;
}

export interface PaperStore {
  /** In any order; unknown ids are left out. */
  findByIds(ids: readonly number[]): Promise<Paper[]>;
  findIdByExternalId(externalId: ExternalId): Promise<number | null>;
  /** By key; unknown ones are left out. */
  findIdsByExternalIds(externalIds: readonly ExternalId[]): Promise<Map<string, number>>;
  /** In any case and spelling of signs; several papers may have one title. */
  findIdsByTitles(titles: readonly string[]): Promise<number[]>;
  /** Unknown ids are left out. */
  knownIds(ids: readonly number[]): Promise<number[]>;
  count(): Promise<number>;
  /** Most used first. */
  categories(limit: number): Promise<CategoryCount[]>;
}
