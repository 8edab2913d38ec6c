import DataLoader from 'dataloader';
import type { Viewer } from '../../viewer.js';
import type { SavedPaper } from './saved-paper.js';
import type { SavedStore } from './saved-store.js';

export type SavedLoader = DataLoader<number, SavedPaper | null>;

/** What the viewer noted about all papers in a request, by one query. */
export function createSavedLoader(store: SavedStore, viewer: Viewer | null): SavedLoader {
  return new DataLoader(async (ids) => {
    const saved = viewer ? await store.find(viewer.accountId, ids) : new Map<number, SavedPaper>();
    return ids.map((id) => saved.get(id) ?? null);
  });
}
