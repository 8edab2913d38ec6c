/** Which papers are written out. */
export type ExportedList =
  | { readonly kind: 'SAVED'; readonly accountId: string }
  | { readonly kind: 'COLLECTION'; readonly id: string };

/** A paper in a list, and where it stands there. */
export interface ExportedPlace {
  readonly paperId: number;
  /** ISO 8601 in UTC, with the microseconds of Postgres. */
  readonly at: string;
}

export interface ExportStore {
  /** Those that came last first; the next after a place, so that no list is held. */
  page(list: ExportedList, after: ExportedPlace | null, limit: number): Promise<ExportedPlace[]>;
  /** The id of a collection that was not removed, by its id or the address that shares it. */
  findCollection(idOrToken: string): Promise<string | null>;
}
