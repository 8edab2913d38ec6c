import { useId } from 'react';
import type { LiveSourceFieldsFragment } from '../../gql/graphql';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { ScheduleSource } from './live-source-documents';
import css from './Operations.module.css';
import { sourceName } from './source-names';

const USUAL: ReadonlyArray<{ cron: string; words: string }> = [
  { cron: '45 * * * *', words: 'every hour' },
  { cron: '45 */3 * * *', words: 'every three hours' },
  { cron: '30 5 * * *', words: 'daily, 5:30 UTC' },
  { cron: '30 5 * * 1', words: 'Mondays, 5:30 UTC' },
];

const BY_HAND = '';

/** Times that someone wrote as cron are offered as they are. */
const timesWith = (schedule: string | null) =>
  schedule === null || USUAL.some(({ cron }) => cron === schedule)
    ? USUAL
    : [...USUAL, { cron: schedule, words: schedule }];

/** When a source is fetched, to look at and to change. */
export function SourceTimes({ source }: { source: LiveSourceFieldsFragment }) {
  const send = useSend();
  const perform = usePerform();
  const id = useId();
  const { name, schedule } = source;
  const called = sourceName(source);
  const set = (wanted: string | null) => () => send(ScheduleSource, { name, schedule: wanted });
  const times = timesWith(schedule);
  const change = (chosen: string) => {
    const words = times.find(({ cron }) => cron === chosen)?.words ?? 'by hand only';
    return perform({
      said: `${called} is fetched ${words}.`,
      why: 'Operators say when a source is fetched.',
      run: set(chosen === BY_HAND ? null : chosen),
      undo: set(schedule),
    });
  };
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        When {called} is fetched
      </label>
      <select
        id={id}
        className={css.times}
        value={schedule ?? BY_HAND}
        onChange={(event) => void change(event.target.value)}
      >
        {times.map(({ cron, words }) => (
          <option key={cron} value={cron}>
            {words}
          </option>
        ))}
        <option value={BY_HAND}>by hand only</option>
      </select>
    </>
  );
}
