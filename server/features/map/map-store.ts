import type { MapState, Place, PlacedPaper, Region } from './map.js';

/** A region as readers see it. */
export interface SizedRegion extends Region {
  readonly paperCount: number;
}

/** Where a page of a region's papers goes on. */
export interface RegionPosition {
  /** YYYY-MM-DD */
  readonly feedDate: string;
  readonly paperId: number;
}

/** A whole drawing, in the pieces it was made in. */
export interface NewMap {
  readonly regions: readonly Region[];
  readonly pieces: readonly (readonly PlacedPaper[])[];
  readonly drawnAt: Date;
  readonly model: string;
}

export interface MapStore {
  /** null before the first drawing. */
  state(): Promise<MapState | null>;
  /** Papers with a vector of this model, and how many of them are not on the map. */
  count(model: string): Promise<{ all: number; unplaced: number }>;
  /** Newest first. */
  unplaced(model: string, limit: number): Promise<number[]>;
  /** Papers with a vector spread evenly over the desk; the same ones for the same papers. */
  sample(model: string, limit: number): Promise<number[]>;
  /** Papers with a vector, by number, from past `after` on. */
  page(model: string, after: number, limit: number): Promise<number[]>;
  /** Papers that are not on the map are left out. */
  places(paperIds: readonly number[]): Promise<Map<number, Place>>;
  regions(): Promise<SizedRegion[]>;
  /** Changes whenever papers leave the desk. */
  latestRemoval(): Promise<string>;
  /** Newest first. */
  papersOf(
    regionId: number,
    after: RegionPosition | null,
    limit: number,
  ): Promise<RegionPosition[]>;
  /** Puts more papers on the map as it is. */
  add(places: readonly PlacedPaper[]): Promise<void>;
  /** Readers see the old map until all of the new one is there. */
  replace(map: NewMap): Promise<void>;
  /**
   * All papers on the map as five columns of 32-bit little-endian numbers, one after the other: paper number, x and y (both
   * floats), region, and the day it was published, counted from 1970.
   */
  packed(): Promise<Buffer>;
}
