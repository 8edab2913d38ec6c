/** Which papers are written out. */
export type ExportedList =
  | { readonly kind: 'SAVED'; readonly accountId: string }
  | { readonly kind: 'COLLECTION'; readonly id: string };

/** A paper in a list, and where it stands there. */
export interface ExportedPlace {
  readonly paperId: number;
  /** As exact as Postgres has it: an instant, or a place in the reader's order. */
  readonly at: string;
}

export interface ExportedCollection {
  readonly id: string;
  /** Whose it is. */
  readonly accountId: string;
  /** What fills it; null where it is filled by hand. */
  readonly search: string | null;
}

export interface ExportStore {
  /** Those saved last first, a collection in its order; the next after a place, so that no list is held. */
  page(list: ExportedList, after: ExportedPlace | null, limit: number): Promise<ExportedPlace[]>;
  /** A collection that was not removed, by its id or the address that shares it. */
  findCollection(idOrToken: string): Promise<ExportedCollection | null>;
}
