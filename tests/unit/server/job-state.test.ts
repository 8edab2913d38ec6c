import { nextDue } from '../../../server/features/operations/job-state.js';
import { schedule } from '../../../server/jobs/schedule.js';

const at = (text: string) => new Date(text);
const due = (cron: string, after: string, paused = false) =>
  nextDue({ cron, paused }, at(after))?.toISOString();

test('a job is due when its times say so in UTC, whatever the zone of the machine', () => {
  expect(due('17 3 * * *', '2026-03-29T03:17:00Z')).toBe('2026-03-30T03:17:00.000Z');
  expect(due('*/10 * * * *', '2026-03-29T00:59:59Z')).toBe('2026-03-29T01:00:00.000Z');
  expect(due('29 4 * * 1', '2026-11-24T00:00:00Z')).toBe('2026-11-30T04:29:00.000Z');
  expect(due('0 0 29 2 *', '2026-11-24T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
});

test('a paused one is not due; every one of the desk has times that can be read', () => {
  expect(due('* * * * *', '2026-11-24T00:00:00Z', true)).toBeUndefined();
  for (const { cron } of schedule) expect(due(cron, '2026-11-24T00:00:00Z')).toBeDefined();
});
