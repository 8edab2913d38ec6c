import type { OperationsQuery } from '../../gql/graphql';
import { DataTable } from '../charts/DataTable';
import { StackedBars } from '../charts/StackedBars';
import css from './Operations.module.css';

type Day = OperationsQuery['desk']['days'][number];

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

const dayName = (day: string) =>
  new Date(`${day}T00:00Z`).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** What happened on the desk, day by day. */
export function DaysSection({ days }: { days: Day[] }) {
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
