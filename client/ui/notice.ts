import { createStore } from './external-store';

export interface Notice {
  id: number;
  text: string;
  tone: 'done' | 'failed';
  action?: { label: string; run: () => void };
}

const store = createStore<Notice | null>(null);
let lastId = 0;

export const useNotice = store.use;

/** One place, one notice: a newer one takes the place of the older. */
export function showNotice(notice: Omit<Notice, 'id'>) {
  lastId += 1;
  store.set({ ...notice, id: lastId });
}

export function dropNotice(id?: number) {
  if (id === undefined || store.get()?.id === id) store.set(null);
}

/** What `z` does: takes the offered way back, if it is an undo. */
export function runNoticeAction() {
  const notice = store.get();
  if (!notice?.action) return;
  store.set(null);
  notice.action.run();
}
