import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { ModelBanner } from '../features/desk/ModelBanner';
import { scrollKey } from '../features/papers/late-scroll';
import { SessionProvider } from '../features/session/SessionProvider';
import { NoticePlace } from '../ui/NoticePlace';
import css from './Frame.module.css';
import { KeyMap } from './KeyMap';
import { usePlaceEntries } from './place-entries';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { useGlobalKeys } from './use-global-keys';

// Fetched when it is first asked for.
const Palette = lazy(() => import('../features/palette/Palette'));

/** A new page takes the focus, so that reading and tabbing start there; a reader who types keeps it. */
function useFocusOnPage() {
  const { pathname } = useLocation();
  const [first, setFirst] = useState(pathname);
  useEffect(() => {
    if (first === pathname) return;
    setFirst('');
    const main = document.getElementById('main');
    const active = document.activeElement;
    if (active?.id !== 'search-field' && !main?.contains(active))
      main?.focus({ preventScroll: true });
  }, [first, pathname]);
}

export function Frame() {
  const [keyMap, setKeyMap] = useState(false);
  const navigation = useNavigation();
  const places = usePlaceEntries();
  const [palette, setPalette] = useState(false);
  const showKeyMap = () => setKeyMap(true);
  const showPalette = useCallback(() => setPalette(true), []);
  useGlobalKeys(showKeyMap, showPalette);
  useFocusOnPage();
  return (
    <SessionProvider>
      <div className={css.frame}>
        <a href="#main" data-screen-only className={css.skip}>
          Skip to the papers
        </a>
        <TopBar busy={navigation.state !== 'idle'} />
        <ModelBanner />
        <div className={css.body}>
          <Rail onKeyMap={showKeyMap} />
          <Suspense>
            <Outlet />
          </Suspense>
        </div>
        <NoticePlace />
        {palette ? (
          <Suspense>
            <Palette places={places} showKeyMap={showKeyMap} onClose={() => setPalette(false)} />
          </Suspense>
        ) : null}
        {keyMap ? <KeyMap onClose={() => setKeyMap(false)} /> : null}
      </div>
      <ScrollRestoration getKey={scrollKey} />
    </SessionProvider>
  );
}
