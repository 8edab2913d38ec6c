import DataLoader from 'dataloader';
import type { SourceCount, SourceCountStore } from './source-count-store.js';

export type SourceCountLoader = DataLoader<number, SourceCount[]>;

/** The counts of all papers in a request, by one query. */
export function createSourceCountLoader(store: SourceCountStore): SourceCountLoader {
  return new DataLoader(async (ids) => {
    const histories = await store.histories(ids);
    return ids.map((id) => histories.get(id) ?? []);
  });
}
