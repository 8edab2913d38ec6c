import type { Vector } from '../../../embeddings/index.js';
import { findRegions, type RegionPlace } from './find-regions.js';
import { layOut } from './lay-out.js';
import type { Place } from './map.js';
import { PlaceFinder } from './place-finder.js';

/** What a map is drawn from. */
export interface Sketch {
  readonly vectors: readonly Vector[];
  /** Where each was on the map before; null for those that had no place. */
  readonly before: readonly (Place | null)[];
  readonly regions: readonly RegionPlace[];
}

/** A drawn map; places are in the order of the sketch. */
export interface Drawing {
  readonly places: readonly Place[];
  readonly regions: readonly RegionPlace[];
}

export type Sheet = Drawing & { readonly finder: PlaceFinder };

/** Lays papers out and divides the plane into regions. Takes seconds: not for the main loop. */
export function drawMap({ vectors, before, regions }: Sketch): Sheet {
  const places = layOut(vectors, before);
  const finder = new PlaceFinder(vectors.map((vector, at) => ({ vector, place: places[at]! })));
  return { places, regions: findRegions(places, regions), finder };
}
