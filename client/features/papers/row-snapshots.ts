import type { VirtualItem } from '@tanstack/react-virtual';

const kept = new Map<string, VirtualItem[]>();
const MOST = 20;

/** Heights of the rows of lists that were left, so that coming back finds the same place. */
export const snapshots = {
  of: (visit: string) => kept.get(visit),
  keep: (visit: string, rows: VirtualItem[]) => {
    kept.delete(visit);
    kept.set(visit, rows);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest) kept.delete(oldest);
  },
};
