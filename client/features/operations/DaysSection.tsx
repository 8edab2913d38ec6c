import { type FragmentType, graphql, readFragment } from '../../gql';
import { DataTable } from '../charts/DataTable';
import { StackedBars } from '../charts/StackedBars';
import { dayName } from './day-name';
import css from './Operations.module.css';

const DayFields = graphql(`
  fragment DayFields on DayOfDesk {
    day
    papers
    signUps
    readers
    mailsSent
    mailsSkipped
    mailsFailed
  }
`);

const PLOTS = [
  { title: 'Readers', series: [{ key: 'readers', name: 'Readers who rated, saved or opened' }] },
  { title: 'Papers', series: [{ key: 'papers', name: 'Papers that came in' }] },
  {
    title: 'Digests',
    series: [
      { key: 'mailsSent', name: 'Sent' },
      { key: 'mailsFailed', name: 'Failed' },
      { key: 'mailsSkipped', name: 'Left out' },
    ],
  },
];
const COLUMNS = ['Day', 'Papers', 'Accounts made', 'Readers', 'Sent', 'Left out', 'Failed'];

/** What happened on the desk, day by day. */
export function DaysSection({ days: given }: { days: FragmentType<typeof DayFields>[] }) {
  const days = readFragment(DayFields, given);
  const rows = days.map(({ __typename, ...day }) => day);
  return (
    <>
      {PLOTS.map(({ title, series }) => (
        <section key={title} aria-label={title}>
          <h3 className={css.plot}>{title}</h3>
          <StackedBars
            label={`${title} by day`}
            rows={rows}
            at="day"
            series={series}
            nameOf={dayName}
          />
        </section>
      ))}
      <DataTable
        label="The desk by day"
        columns={COLUMNS}
        rows={days.map((day) => [
          day.day,
          day.papers,
          day.signUps,
          day.readers,
          day.mailsSent,
          day.mailsSkipped,
          day.mailsFailed,
        ])}
        fileName="desk-by-day.csv"
      />
    </>
  );
}
