import { UserRound } from 'lucide-react';
import { Link } from 'react-router';
import { SearchField } from '../features/search/SearchField';
import { useSession } from '../features/session/session';
import { useDoorPath } from '../features/session/way-back';
import css from './Frame.module.css';

export function TopBar({ busy }: { busy: boolean }) {
  const { viewer } = useSession();
  const signIn = useDoorPath('/sign-in');
  return (
    <header data-screen-only className={css.top} data-busy={busy || undefined}>
      <div className={css.topInner}>
        <Link to="/" className={css.brand}>
          Lectern
        </Link>
        <SearchField />
        <div className={css.you}>
          {viewer ? (
            <Link
              to="/settings"
              className={css.account}
              aria-label={`Settings of ${viewer.displayName}`}
              title={viewer.email}
            >
              <UserRound aria-hidden="true" />
              <span className={css.name} dir="auto">
                {viewer.displayName}
              </span>
            </Link>
          ) : viewer === null ? (
            <Link to={signIn} className={css.account}>
              Sign in
            </Link>
          ) : null}
        </div>
      </div>
    </header>
  );
}
