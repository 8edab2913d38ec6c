import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { useLatest } from '../../ui/use-latest';
import css from './LoadMore.module.css';

interface LoadMoreProps {
  label: string;
  fetchMore: () => Promise<unknown>;
  /** Fetches by itself when the reader comes near; else only when asked. */
  eager?: boolean;
  /** What is fetched, such as 'papers'. */
  of?: string;
}

export function LoadMore({ label, fetchMore, eager, of = 'papers' }: LoadMoreProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const load = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await fetchMore();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const latest = useLatest(load);
  useEffect(() => {
    if (!eager || busy || error || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        // Several may come at once; the last is how it stands.
        if (entries.at(-1)?.isIntersecting) void latest.current();
      },
      { rootMargin: '600px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [eager, busy, error]);
  return (
    <div ref={ref} data-screen-only className={css.more}>
      {error ? (
        <ErrorNote
          what={`The next ${of} could not be fetched.`}
          safe="Those above stay."
          error={error}
          onRetry={() => void load()}
        />
      ) : (
        <Button onClick={() => void load()} busy={busy}>
          {busy ? 'Fetching more…' : label}
        </Button>
      )}
    </div>
  );
}
