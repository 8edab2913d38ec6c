import { isoDay } from '../../clock.js';
import type { LiveSource } from './live-source.js';
import type { Span } from './source.js';
import type { Task } from './source-runner.js';

/** A paper of Friday is out on Tuesday, after a holiday or a moderator's look still later; votes come in for a week. */
const lateDays = 7;
/** Where a run broke off may be what breaks it. */
const mostResumes = 5;

/** All that is new since the last time, going on where that broke off. */
export function incrementTask(source: LiveSource, now: Date): Task {
  const { unfinished, failures, completeTo } = source;
  if (unfinished?.increment && failures < mostResumes) return unfinished;
  const since = new Date((completeTo ?? now).getTime() - lateDays * 86_400_000);
  const span = { since: isoDay(since), until: isoDay(now), by: 'updated' } as const;
  return { span, cursor: null, begunAt: now.toISOString(), increment: true };
}

/** A span that someone asks for, going on where a run for the same one broke off. */
export function spanTask({ unfinished }: LiveSource, span: Span, now: Date): Task {
  const goesOn = unfinished !== null && !unfinished.increment && isSame(unfinished.span, span);
  if (goesOn) return unfinished;
  return { span, cursor: null, begunAt: now.toISOString(), increment: false };
}

const isSame = (a: Span, b: Span): boolean =>
  a.since === b.since &&
  a.by === b.by &&
  (a.until === b.until || (a.open === true && b.open === true));
