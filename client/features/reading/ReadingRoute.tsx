import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { Page } from '../../ui/Page';
import { SkeletonLine } from '../../ui/Skeleton';
import { formatDay } from '../../ui/times';
import { DataTable } from '../charts/DataTable';
import { StackedBars } from '../charts/StackedBars';
import { useSession } from '../session/session';
import { byWeek } from './by-week';
import css from './Reading.module.css';

const ReadingQuery = graphql(`
  query Reading($weeks: Int!) {
    viewer {
      id
      reading(weeks: $weeks) {
        week
        topic
        papers
      }
    }
  }
`);

const WEEKS = 26;

const weekName = (week: string) => formatDay(week, { day: 'numeric', month: 'short' });

function Nothing() {
  return (
    <EmptyState
      title="Nothing read yet."
      action={<ButtonLink to="/">To today’s papers</ButtonLink>}
    >
      <p>Papers that you rate, save or open are counted here by topic and week, for you alone.</p>
    </EmptyState>
  );
}

function Reading() {
  const { data, error, refetch } = useQuery(ReadingQuery, {
    variables: { weeks: WEEKS },
    fetchPolicy: 'cache-and-network',
  });
  const read = data?.viewer?.reading;
  if (error && !read)
    return (
      <ErrorNote
        what="What you read could not be fetched."
        safe="It is safe on the desk."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!read) return <SkeletonLine width="60%" />;
  if (read.length === 0) return <Nothing />;
  const { rows, series } = byWeek(read, WEEKS, new Date());
  const papers = read.reduce((sum, week) => sum + week.papers, 0);
  return (
    <>
      <p className={css.lead}>
        {formatCount(papers, 'paper')} rated, saved or opened in {WEEKS} weeks. A paper opened again
        counts in its latest week only. No goals and no streaks: a quiet week is a quiet week.
      </p>
      <StackedBars
        label="Papers read by week and topic"
        rows={rows}
        at="week"
        series={series}
        nameOf={weekName}
      />
      <DataTable
        label="Papers read by week and topic"
        columns={['Week of', ...series.map(({ name }) => name)]}
        rows={rows.map((row) => [row.week!, ...series.map(({ key }) => row[key] ?? 0)])}
        fileName="reading.csv"
      />
    </>
  );
}

/** What the reader read, by topic over time. */
export function Component() {
  const { viewer } = useSession();
  return (
    <Page title="What you read">
      <h1 className={css.title}>What you read</h1>
      {viewer === null ? <Nothing /> : viewer ? <Reading /> : null}
    </Page>
  );
}
