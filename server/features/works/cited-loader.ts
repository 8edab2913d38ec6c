import DataLoader from 'dataloader';
import type { CitedPage, CitedPlace, CitedSide, WorkStore } from './work-store.js';

export interface CitedRequest extends CitedSide {
  readonly after: CitedPlace | null;
  readonly size: number;
}

export type CitedLoader = DataLoader<CitedRequest, CitedPage, string>;

/** What papers cite and what cites them, for all of a request by one query. */
export const createCitedLoader = (store: Pick<WorkStore, 'pages'>): CitedLoader =>
  new DataLoader((asked) => store.pages(asked), { cacheKeyFn: (asked) => JSON.stringify(asked) });
