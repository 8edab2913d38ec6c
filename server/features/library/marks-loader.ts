import DataLoader from 'dataloader';
import type { Viewer } from '../../viewer.js';
import type { LibraryStore, Marks } from './library-store.js';

export type MarksLoader = DataLoader<number, Marks>;

const none: Marks = { rating: 'NONE', saved: false, dismissed: false, seen: false };

/** The viewer's own marks of all papers in a request, by one query. */
export function createMarksLoader(library: LibraryStore, viewer: Viewer | null): MarksLoader {
  return new DataLoader(async (ids) => {
    const marks = viewer ? await library.marks(viewer.accountId, ids) : new Map<number, Marks>();
    return ids.map((id) => marks.get(id) ?? none);
  });
}
