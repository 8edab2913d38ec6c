import { lazy, Suspense, useCallback, useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { useLatest } from '../../ui/use-latest';
import type { Entry } from './entry';
import css from './Palette.module.css';
import { paperGroup } from './paper-entries';

// Fetched when it is first asked for.
const Commands = lazy(() => import('./Commands'));

interface PaletteProps {
  places: Entry[];
  showKeyMap: () => void;
  onClose: () => void;
}

/** There at once and at its size, so that what is typed goes into it and not, as single keys, to the paper beneath. */
export function Palette({ places, showKeyMap, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  // The paper that the reader was at, while it still has the focus.
  const [paper] = useState(paperGroup);
  const close = useLatest(onClose);
  const run = useCallback((entry: Entry) => {
    close.current();
    // Once the dialog has handed the focus back.
    setTimeout(entry.run);
  }, []);
  return (
    <Dialog title="Go anywhere, do anything" onClose={onClose}>
      <Suspense
        fallback={
          <>
            <input
              data-autofocus
              className={css.input}
              aria-label="Commands and papers"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <div className={css.list} />
          </>
        }
      >
        <Commands
          typed={typed}
          onType={setTyped}
          paper={paper}
          places={places}
          showKeyMap={showKeyMap}
          onRun={run}
        />
      </Suspense>
    </Dialog>
  );
}
