import { NavigationType, useNavigationType } from 'react-router';

/** Going back shows what was there, in place; going forward shows it at once and asks what is new. */
export function useEntryFetchPolicy() {
  const back = useNavigationType() === NavigationType.Pop;
  return {
    fetchPolicy: back ? 'cache-first' : 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  } as const;
}
