import type { Density } from './density.js';
import { FirstList } from './FirstList.js';
import { FirstReasons } from './FirstReasons.js';
import type { ShownForYou } from './first-answers.js';

interface FirstForYouProps {
  readonly viewer: ShownForYou;
  readonly profiles: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly profileId: string | undefined;
  readonly density: Density;
}

const pathOf = (profileId?: string) =>
  profileId ? `/for-you?profile=${encodeURIComponent(profileId)}` : '/for-you';

/** The reader's own list, as the client shows it first. */
export function FirstForYou({ viewer, profiles, profileId, density }: FirstForYouProps) {
  return (
    <>
      <header className="ForYou-head">
        <h1 className="ForYou-title">For you</h1>
        <div className="ForYou-sub">Near what you like, new to you, and why.</div>
      </header>
      {profiles.length < 2 && !profileId ? null : (
        <nav className="LinkTabs-tabs" aria-label="Your interests">
          {[{ id: undefined, name: 'All' }, ...profiles].map(({ id, name }) => (
            <a
              key={id ?? 'all'}
              href={pathOf(id)}
              className="LinkTabs-tab"
              dir="auto"
              aria-current={id === profileId ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      <FirstList
        label="Papers for you"
        entries={viewer.recommendations.edges}
        density={density}
        reasonOf={(edge) => <FirstReasons {...edge} />}
      />
    </>
  );
}

/** For someone without an account: what the page would be, and the ways in. */
export const ForYouSignedOut = () => (
  <>
    <header className="ForYou-head">
      <h1 className="ForYou-title">For you</h1>
    </header>
    <div className="EmptyState-empty">
      <p className="EmptyState-title">A list that is about you needs to know you a little.</p>
      <div className="EmptyState-text">
        <p>
          Press “more like this” on three papers, and this page orders everything on the desk by
          them, says why each paper is here, and mails you the best when you want. What you rate
          stays on this desk.
        </p>
      </div>
      <div className="EmptyState-action">
        <div className="ForYou-buttons">
          <a href="/sign-up?next=%2Ffor-you" className="Button-button Button-primary">
            Make it yours
          </a>
          <a href="/sign-in?next=%2Ffor-you" className="Button-button Button-plain">
            Sign in
          </a>
        </div>
      </div>
    </div>
  </>
);
