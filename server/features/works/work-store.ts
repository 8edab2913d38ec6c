import type { AskedPaper, FoundWork, WorkProvider } from './work.js';

export interface CitedSide {
  /** CITES: what a paper cites; CITED_BY: what cites it. */
  readonly side: 'CITES' | 'CITED_BY';
  readonly paperId: number;
}

export interface CitedPlace {
  readonly paperId: number;
  /** The day it is news, YYYY-MM-DD. */
  readonly day: string;
}

export interface CitedPage {
  readonly papers: readonly CitedPlace[];
  /** Of all pages. */
  readonly total: number;
}

export interface WorkStore {
  /** Papers with a DOI that the provider has not been asked for since then, those never asked for first. */
  toAsk(provider: WorkProvider, before: Date, limit: number): Promise<AskedPaper[]>;
  /** Notes that papers were asked for, and what they cite; what one cited before at that provider goes. */
  note(
    provider: WorkProvider,
    asked: readonly AskedPaper[],
    found: readonly FoundWork[],
    at: Date,
  ): Promise<void>;
  /** Pairs of papers of the desk of which one cites the other. */
  countPairs(): Promise<number>;
  /** Papers of the desk that each cites or is cited by, newest first, after a place; one page for each. */
  pages(
    sides: readonly (CitedSide & { readonly after: CitedPlace | null; readonly size: number })[],
  ): Promise<CitedPage[]>;
}
