import { useMemo } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { preloaded } from '../../ui/preloaded';

/** Going back shows what was there, in place; going forward shows it at once and asks what is new. */
export function useEntryFetchPolicy() {
  const back = useNavigationType() === NavigationType.Pop;
  const location = useLocation();
  // Decided once an entry: it must not change while the list is read.
  return useMemo(() => {
    const known = back || preloaded.isFresh(location.pathname + location.search);
    return {
      fetchPolicy: known ? 'cache-first' : 'cache-and-network',
      nextFetchPolicy: 'cache-first',
    } as const;
  }, [back, location]);
}
