import type { FeedQuery } from '../../gql/graphql';
import { formatCount, formatNumber } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { topicName } from '../../ui/topic-name';
import { DateWalk } from './DateWalk';
import { FeedControls } from './FeedControls';
import css from './FeedHead.module.css';
import type { FeedState } from './feed-state';
import { periodName } from './period-name';
import { useLeft } from './use-left';

interface FeedHeadProps {
  state: FeedState;
  feed?: FeedQuery['feed'];
}

export function FeedHead({ state, feed }: FeedHeadProps) {
  const date = feed?.date;
  const left = useLeft(feed);
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.title}>
          {date ? (
            periodName(state.period, date)
          ) : feed ? (
            'Papers'
          ) : (
            <SkeletonLine width="260px" size={26} />
          )}
        </h1>
        {date ? (
          <DateWalk state={state} date={date} previous={feed.previousDate} next={feed.nextDate} />
        ) : null}
      </div>
      <p className={css.count} role="status">
        {feed && date ? formatCount(feed.totalCount, 'paper') : ' '}
        {state.category ? ` in ${topicName(state.category)}` : ''}
        {left === null ? '' : left === 0 ? ' · all read' : ` · ${formatNumber(left)} left to read`}
      </p>
      <FeedControls state={state} />
    </header>
  );
}
