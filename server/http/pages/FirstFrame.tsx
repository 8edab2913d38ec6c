import type { ReactNode } from 'react';
import type { ShownSession } from './first-answers.js';
import { room } from './room.js';

interface FirstFrameProps {
  readonly session: ShownSession;
  /** The path of the place that is shown, as the rail names it. */
  readonly here?: string | undefined;
  readonly children: ReactNode;
}

const places = [
  ['For you', '/for-you'],
  ['Interests', '/interests'],
  ['New', '/?order=newest'],
  ['Trending', '/'],
  ['Following', '/following'],
  ['Map', '/map'],
  ['Saved', '/saved'],
  ['Settings', '/settings'],
] as const;
// On a phone they wait behind 'More'.
const behindMore = new Set(['Interests', 'Map', 'Following', 'Settings']);
const mostTopics = 8;

/** The client's frame before the client is there, in its very classes; icons leave their room empty. */
export function FirstFrame({ session, here, children }: FirstFrameProps) {
  return (
    <div className="Frame-frame">
      <header data-screen-only className="Frame-top">
        <div className="Frame-topInner">
          <a href="/" className="Frame-brand">
            Lectern
          </a>
          <search className="SearchField-search">
            <form action="/search" className="SearchField-form">
              <input
                type="search"
                dir="auto"
                name="q"
                className="SearchField-input"
                aria-label="Search papers"
                placeholder="Search papers, authors, ids"
                maxLength={400}
                autoComplete="off"
              />
            </form>
          </search>
          <div className="Frame-you">{session ? <Account {...session} /> : <SignIn />}</div>
        </div>
      </header>
      <div className="Frame-body">
        <nav className="Rail-rail" aria-label="Places">
          <ul className="Rail-list">
            {places.map(([name, path]) => (
              <li
                key={path}
                className={behindMore.has(name) ? 'Rail-place Rail-behind' : 'Rail-place'}
              >
                <a
                  href={path}
                  className="Rail-link"
                  aria-current={path === here ? 'page' : undefined}
                >
                  <svg aria-hidden="true" />
                  {name}
                </a>
                {name === 'New' && session ? <TopicRoom topics={session.topics} /> : null}
              </li>
            ))}
            <li className="Rail-place Rail-more">
              <span {...room('Rail-link')}>
                <svg />
                More
              </span>
            </li>
          </ul>
        </nav>
        <div className="Page-page">
          <main id="main" className="Page-main">
            {children}
          </main>
        </div>
      </div>
    </div>
  );
}

const SignIn = () => (
  <a href="/sign-in" className="Frame-account">
    Sign in
  </a>
);

const Account = ({ displayName }: NonNullable<ShownSession>) => (
  <a href="/settings" className="Frame-account" aria-label={`Settings of ${displayName}`}>
    <svg aria-hidden="true" />
    <span className="Frame-name" dir="auto">
      {displayName}
    </span>
  </a>
);

/** The room of the topics that a reader follows. */
function TopicRoom({ topics }: { topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <div className="Rail-topics" aria-hidden="true">
      {topics.slice(0, mostTopics).map((topic) => (
        <span key={topic} className="Rail-topic">
          &nbsp;
        </span>
      ))}
    </div>
  );
}
