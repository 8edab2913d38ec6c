import { Hourglass } from 'lucide-react';
import { useEffect } from 'react';
import css from './ModelBanner.module.css';
import { useDesk } from './use-desk';

/** While the desk is still getting ready: what works already, what waits, and that it goes by itself. */
export function ModelBanner() {
  const { desk, startPolling, stopPolling } = useDesk();
  const waiting = (desk?.missing.length ?? 0) > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: polling follows the waiting alone
  useEffect(() => {
    if (waiting) startPolling();
    return stopPolling;
  }, [waiting]);
  if (!desk || !waiting) return null;
  return (
    <div data-screen-only className={css.banner} role="status">
      <Hourglass aria-hidden="true" />
      <p>
        Search by meaning and For you start once the model is here.{' '}
        <span className={css.more}>Reading and search by words work now.</span>
      </p>
    </div>
  );
}
