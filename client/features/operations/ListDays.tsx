import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ListDayFieldsFragment } from '../../gql/graphql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { DataTable } from '../charts/DataTable';
import { ShareLines } from '../charts/ShareLines';
import { StackedBars } from '../charts/StackedBars';
import { dayName } from './day-name';
import css from './Operations.module.css';

const ListDayFields = graphql(`
  fragment ListDayFields on DayOfLists {
    day
    pages
    readers
    seen
    taken
    turnedDown
  }
`);

const SEEN = [
  { key: 'taken', name: 'Taken' },
  { key: 'turnedDown', name: 'Turned down' },
  { key: 'passed', name: 'Passed by', rest: true },
];
const SHARES = [
  { key: 'takenShare', name: 'Taken' },
  { key: 'turnedDownShare', name: 'Turned down' },
];
const COLUMNS = [
  'Day',
  'Pages sent',
  'Readers',
  'Papers seen',
  'Taken',
  'Turned down',
  'Taken, %',
  'Turned down, %',
];

/** In percent; of nothing there is none. */
const shareOf = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((100 * part) / whole);

const withShares = (day: ListDayFieldsFragment) => ({
  day: day.day,
  taken: day.taken,
  turnedDown: day.turnedDown,
  passed: day.seen - day.taken - day.turnedDown,
  takenShare: shareOf(day.taken, day.seen),
  turnedDownShare: shareOf(day.turnedDown, day.seen),
});

const inTable = ({ day, pages, readers, seen, taken, turnedDown }: ListDayFieldsFragment) => [
  day,
  pages ?? 'no longer known',
  readers,
  seen,
  taken,
  turnedDown,
  shareOf(taken, seen) ?? '',
  shareOf(turnedDown, seen) ?? '',
];

/** What readers did with the papers of their lists, day by day. */
export function ListDays({ days: given }: { days: FragmentType<typeof ListDayFields>[] }) {
  const days = readFragment(ListDayFields, given);
  if (days.every(({ seen, pages }) => seen === 0 && !pages))
    return (
      <EmptyState
        title="No list was read yet."
        action={<ButtonLink to="/for-you">To For you</ButtonLink>}
      >
        <p>Once readers look through For you, what they take from it is counted here by day.</p>
      </EmptyState>
    );
  const rows = days.map(withShares);
  return (
    <>
      <h3 className={css.plot}>Papers seen, and what came of them</h3>
      <StackedBars
        label="Papers seen in For you by day"
        rows={rows.map(({ takenShare, turnedDownShare, ...counts }) => counts)}
        at="day"
        series={SEEN}
        nameOf={dayName}
      />
      <h3 className={css.plot}>Share of the papers seen</h3>
      <ShareLines
        label="Share of papers taken and turned down by day"
        rows={rows}
        at="day"
        series={SHARES}
        nameOf={dayName}
      />
      <p className={css.note}>
        A day of few papers swings widely: look at the counts before the shares. Pages sent are
        known for the past week only, since pages that nothing was taken from are not kept longer.
      </p>
      <DataTable
        label="What came of For you by day"
        columns={COLUMNS}
        rows={days.map(inTable)}
        fileName="for-you-by-day.csv"
      />
    </>
  );
}
