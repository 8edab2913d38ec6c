import { useSyncExternalStore } from 'react';

const print = matchMedia('print');

function subscribe(listener: () => void) {
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}

/** Whether the page is being laid out for paper. */
export const usePrinting = () => useSyncExternalStore(subscribe, () => print.matches);
