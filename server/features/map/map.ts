/** A place on the map: the middle is 0, 0 and the papers lie about 1 from it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Papers that lie together, with the words that tell them from the others. */
export interface Region extends Place {
  /** From 1; a region keeps its number from drawing to drawing. */
  readonly id: number;
  /** Most telling first. */
  readonly terms: readonly string[];
}

export interface PlacedPaper extends Place {
  readonly paperId: number;
  readonly regionId: number;
}

/** What the desk says of its map. */
export interface MapState {
  /** Rises with every change of a place. */
  readonly revision: number;
  readonly drawnAt: Date;
  /** Of which model the vectors were. */
  readonly model: string;
  /** How many papers were on it when it was drawn. */
  readonly drawnCount: number;
}

/** The nearest region's number. */
export function regionAt(place: Place, regions: readonly (Place & { id: number })[]): number {
  let best = { id: 0, distance: Number.POSITIVE_INFINITY };
  for (const { id, x, y } of regions) {
    const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (distance < best.distance) best = { id, distance };
  }
  return best.id;
}
