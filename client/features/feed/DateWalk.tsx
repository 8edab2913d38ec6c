import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import css from './FeedHead.module.css';
import { type FeedState, feedPath } from './feed-state';
import { periodName, periodShortName } from './period-name';

interface DateWalkProps {
  state: FeedState;
  date: string;
  previous?: string | null;
  next?: string | null;
}

/** To the nearest earlier and later period that has papers. */
export function DateWalk({ state, date, previous, next }: DateWalkProps) {
  return (
    <nav className={css.walk} aria-label="Earlier and later papers">
      {previous ? (
        <Link
          to={feedPath({ ...state, on: previous })}
          className={css.step}
          aria-label={`Earlier: ${periodName(state.period, previous)}`}
        >
          <ChevronLeft aria-hidden="true" />
          {periodShortName(state.period, previous, date)}
        </Link>
      ) : null}
      {next ? (
        <Link
          to={feedPath({ ...state, on: next })}
          className={css.step}
          aria-label={`Later: ${periodName(state.period, next)}`}
        >
          {periodShortName(state.period, next, date)}
          <ChevronRight aria-hidden="true" />
        </Link>
      ) : null}
    </nav>
  );
}
