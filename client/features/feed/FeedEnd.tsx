import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { formatNumber } from '../../ui/numbers';
import css from './FeedEnd.module.css';
import { type FeedState, feedPath } from './feed-state';
import { periodInProse } from './period-name';

const FeedCountQuery = graphql(`
  query FeedCount($period: FeedPeriod!, $on: Date!, $category: String) {
    earlier: feed(period: $period, on: $on, order: NEWEST, category: $category, first: 1) {
      totalCount
    }
  }
`);

interface FeedEndProps {
  state: FeedState;
  date?: string | null;
  previous?: string | null;
}

/** Lists end, and say where the next one is. */
export function FeedEnd({ state, date, previous }: FeedEndProps) {
  const { period, category } = state;
  const { data } = useQuery(FeedCountQuery, {
    variables: { period, on: previous ?? '', category },
    skip: !previous,
  });
  const count = data?.earlier.totalCount;
  const here = date ? periodInProse(period, date) : 'the list';
  return (
    <p data-screen-only className={css.end}>
      You are through {here}.{' '}
      {previous ? (
        <Link to={feedPath({ ...state, on: previous })}>
          {count ? `${formatNumber(count)} more` : 'More'} from {periodInProse(period, previous)} ›
        </Link>
      ) : (
        'Nothing earlier is on this desk.'
      )}
    </p>
  );
}
