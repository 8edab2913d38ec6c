import type { Density } from './density.js';
import { FirstList } from './FirstList.js';
import { type FeedAddress, feedPath } from './feed-address.js';
import type { ShownFeed } from './first-answers.js';
import { periodName, periodShortName } from './period-name.js';
import { room } from './room.js';
import { WelcomeRoom } from './WelcomeRoom.js';

interface FirstFeedProps {
  readonly address: FeedAddress;
  readonly feed: ShownFeed;
  readonly signedIn: boolean;
  readonly thisYear: number;
  readonly density: Density;
}

/** A day's, week's or month's papers, as the client shows them first. */
export function FirstFeed({ address, feed, signedIn, thisYear, density }: FirstFeedProps) {
  return (
    <>
      {signedIn ? null : <WelcomeRoom />}
      <header className="FeedHead-head">
        <div className="FeedHead-line">
          <h1 className="FeedHead-title">
            {feed.date ? periodName(address.period, feed.date, thisYear) : 'Papers'}
          </h1>
          {feed.date ? (
            <Walk address={address} feed={feed} date={feed.date} thisYear={thisYear} />
          ) : null}
        </div>
        <p className="FeedHead-count">
          {`${feed.totalCount.toLocaleString('en-GB')} ${feed.totalCount === 1 ? 'paper' : 'papers'}`}
        </p>
        <ControlRoom />
      </header>
      <FirstList label="Papers" entries={feed.edges} density={density} />
    </>
  );
}

type WalkProps = Omit<FirstFeedProps, 'signedIn' | 'density'> & { readonly date: string };

/** To the nearest earlier and later period; this needs no script, so that crawlers come to every day. */
function Walk({ address, feed, date, thisYear }: WalkProps) {
  const { period } = address;
  const steps = [
    ['Earlier', feed.previousDate],
    ['Later', feed.nextDate],
  ] as const;
  return (
    <nav className="FeedHead-walk" aria-label="Earlier and later papers">
      {steps.map(([name, day]) =>
        day ? (
          <a
            key={name}
            href={feedPath({ ...address, on: day })}
            className="FeedHead-step"
            aria-label={`${name}: ${periodName(period, day, thisYear)}`}
          >
            {name === 'Earlier' ? <svg aria-hidden="true" /> : null}
            {periodShortName(period, day, date, thisYear)}
            {name === 'Later' ? <svg aria-hidden="true" /> : null}
          </a>
        ) : null,
      )}
    </nav>
  );
}

const choices = [
  ['Day', 'Week', 'Month'],
  ['Trending', 'Newest', 'Most votes'],
];

/** The room of what only works with the client. */
function ControlRoom() {
  const [periods, orders] = choices.map((names) => (
    <span key={names[0]} className="Choice-choice">
      {names.map((name) => (
        <span key={name} className="Choice-text" data-text={name}>
          {name}
        </span>
      ))}
    </span>
  ));
  return (
    <div {...room('FeedHead-controls')}>
      {periods}
      <span className="FeedHead-topic" />
      {orders}
    </div>
  );
}
