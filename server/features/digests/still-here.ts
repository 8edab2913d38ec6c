import type { Quiet } from './digest-store.js';

const dayMs = 86_400_000;
/** So long nothing came before a note does. */
const quietDays = 30;
const mostAYear = 4;

export const yearBefore = (now: Date): Date => new Date(now.getTime() - 365 * dayMs);

/** Whether a reader who wants to know that the desk is still there is told so now. */
export const noteIsDue = ({ since, notes }: Quiet, now: Date): boolean =>
  notes < mostAYear && now.getTime() - since.getTime() >= quietDays * dayMs;
