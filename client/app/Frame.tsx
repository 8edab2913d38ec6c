import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { ModelBanner } from '../features/desk/ModelBanner';
import { OfflineNote } from '../features/offline/OfflineNote';
import { Palette } from '../features/palette/Palette';
import { SessionProvider } from '../features/session/SessionProvider';
import { NoticePlace } from '../ui/NoticePlace';
import { takeFocus } from '../ui/take-focus';
import css from './Frame.module.css';
import { Pages } from './Pages';
import { useIsLoading } from './page';
import { usePlaceEntries } from './place-entries';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { useGlobalKeys } from './use-global-keys';
import { usePreload } from './use-preload';
import { useScrollPlace } from './use-scroll-place';

// Fetched when it is first asked for.
const KeyMap = lazy(() => import('./KeyMap'));

/** A new page takes the focus, so that reading and tabbing start there; a reader who types, or is in a dialog, keeps it. */
function useFocusOnPage() {
  const { pathname } = useLocation();
  const [first, setFirst] = useState(pathname);
  useEffect(() => {
    if (first === pathname) return;
    setFirst('');
    const main = document.getElementById('main');
    if (!main?.contains(document.activeElement)) takeFocus(main);
  }, [first, pathname]);
}

export function Frame() {
  const [keyMap, setKeyMap] = useState(false);
  const busy = useIsLoading();
  const preload = usePreload();
  const places = usePlaceEntries();
  const [palette, setPalette] = useState(false);
  const showKeyMap = () => setKeyMap(true);
  const showPalette = useCallback(() => setPalette(true), []);
  useGlobalKeys(showKeyMap, showPalette);
  useFocusOnPage();
  useScrollPlace();
  return (
    <SessionProvider>
      <div className={css.frame} {...preload}>
        <a href="#main" data-screen-only className={css.skip}>
          Skip to the papers
        </a>
        <TopBar busy={busy} />
        <ModelBanner />
        <OfflineNote />
        <div className={css.body}>
          <Rail onKeyMap={showKeyMap} />
          <Suspense>
            <Pages />
          </Suspense>
        </div>
        <NoticePlace />
        {palette ? (
          <Palette places={places} showKeyMap={showKeyMap} onClose={() => setPalette(false)} />
        ) : null}
        {keyMap ? (
          <Suspense>
            <KeyMap onClose={() => setKeyMap(false)} />
          </Suspense>
        ) : null}
      </div>
    </SessionProvider>
  );
}
