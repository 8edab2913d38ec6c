import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useTasteVersion } from '../library/taste-changed';
import css from './ForYou.module.css';

/** Rating while reading must not pull the list away; the head offers the new one instead. */
export function ForYouHead({ refresh }: { refresh: () => Promise<unknown> }) {
  const taste = useTasteVersion();
  const [shownTaste, setShownTaste] = useState(taste);
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    setBusy(true);
    await refresh().then(
      () => {
        setShownTaste(taste);
        window.scrollTo({ top: 0 });
      },
      () => {}, // the page shows what went wrong
    );
    setBusy(false);
  };
  return (
    <header className={css.head}>
      <h1 className={css.title}>For you</h1>
      <div className={css.sub} role="status">
        {taste === shownTaste ? (
          'Near what you like, new to you, and why.'
        ) : (
          <>
            <span className={css.changed}>Your list has changed ·</span>
            <Button look="quiet" onClick={() => void renew()} busy={busy}>
              {busy ? 'Refreshing…' : 'Refresh'}
            </Button>
          </>
        )}
      </div>
    </header>
  );
}
