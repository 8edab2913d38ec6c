import type { MapState } from './map.js';

const hourMs = 3_600_000;
/** So much growth is drawn at once, and so much once a day. */
const growth = { atOnce: 0.2, daily: 0.01 };

/** Whether papers came since the last drawing that are too many to be put among the others. */
export function isDue(
  state: MapState | null,
  { all }: { readonly all: number },
  model: string,
  now: Date,
): boolean {
  if (!state || state.model !== model) return true;
  const grown = (all - state.drawnCount) / state.drawnCount;
  const hours = (now.getTime() - state.drawnAt.getTime()) / hourMs;
  return grown > growth.atOnce || (hours >= 24 && grown > growth.daily);
}
