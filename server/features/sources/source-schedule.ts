import cronParser from 'cron-parser';
import { badInput } from '../../errors.js';
import { nextDue } from '../operations/job-state.js';
import type { LiveSource } from './live-source.js';
import type { SourceKind } from './source-definition.js';
import type { Outcome } from './source-runner.js';

const minute = 60_000;
const leastMinutes = 15;
const longestPause = 6 * 60 * minute;

/** arXiv's API has a day's papers by then; votes of the daily feed move all day. UTC. */
export const usualSchedule: Readonly<Record<SourceKind, string>> = {
  arxiv: '30 5 * * *',
  daily: '45 */3 * * *',
  feed: '15 */3 * * *',
  oai: '50 5 * * *',
};

/** @throws BAD_USER_INPUT for what is no cron expression, or would ask too often. */
export function checkSchedule(cron: string): string {
  const times = (() => {
    try {
      const parsed = cronParser.parseExpression(cron, { tz: 'UTC' });
      return Array.from({ length: 50 }, () => parsed.next().getTime());
    } catch {
      throw badInput('schedule', `"${cron}" is no cron expression, such as 30 5 * * *.`);
    }
  })();
  const isHasty = times.some((time, at) => at > 0 && time - times[at - 1]! < leastMinutes * minute);
  if (isHasty)
    throw badInput(
      'schedule',
      `Leave ${leastMinutes} minutes between two runs: others run the source.`,
    );
  return cron;
}

/** When a source is due after now; null for one that is fetched by hand only. */
export const dueAfter = (cron: string | null, now: Date): Date | null =>
  cron === null ? null : nextDue({ cron, paused: false }, now);

/** When it is due after a run: one that broke off is tried again soon, then less and less so. */
export function dueAfterRun(
  { schedule, failures }: Pick<LiveSource, 'schedule' | 'failures'>,
  outcome: Outcome,
  now: Date,
): Date | null {
  const due = dueAfter(schedule, now);
  if (due === null || typeof outcome === 'string') return due;
  const pause = Math.min(longestPause, 5 * minute * 2 ** Math.min(failures, 10));
  const again = new Date(now.getTime() + Math.max(pause, outcome.waitMs ?? 0));
  return again < due ? again : due;
}
