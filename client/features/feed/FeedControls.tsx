import { useNavigate } from 'react-router';
import { Choice } from '../../ui/Choice';
import { topicLabel } from '../../ui/topic-name';
import { useDesk } from '../desk/use-desk';
import css from './FeedHead.module.css';
import { type FeedState, feedPath } from './feed-state';

const PERIODS = [
  { value: 'DAY', label: 'Day' },
  { value: 'WEEK', label: 'Week' },
  { value: 'MONTH', label: 'Month' },
] as const;

const ORDERS = [
  { value: 'TRENDING', label: 'Trending', title: 'What readers gather around now' },
  { value: 'NEWEST', label: 'Newest', title: 'Latest first' },
  { value: 'UPVOTES', label: 'Most votes', title: 'Votes at the source and on this desk' },
] as const;

export function FeedControls({ state }: { state: FeedState }) {
  const navigate = useNavigate();
  const { desk } = useDesk();
  const go = (change: Partial<FeedState>) => void navigate(feedPath({ ...state, ...change }));
  const names = desk?.categories.map(({ name }) => name) ?? [];
  const categories =
    state.category && !names.includes(state.category) ? [state.category, ...names] : names;
  return (
    <div data-screen-only className={css.controls}>
      <Choice
        label="Period"
        value={state.period}
        options={PERIODS}
        onChange={(period) => go({ period })}
      />
      <select
        aria-label="Topic"
        className={css.topic}
        value={state.category ?? ''}
        onChange={(event) => go({ category: event.target.value || undefined })}
      >
        <option value="">All topics</option>
        {categories.map((name) => (
          <option key={name} value={name}>
            {topicLabel(name)}
          </option>
        ))}
      </select>
      <Choice
        label="Order"
        value={state.order}
        options={ORDERS}
        onChange={(order) => go({ order })}
      />
    </div>
  );
}
