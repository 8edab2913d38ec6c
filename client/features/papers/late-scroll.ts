import { useLayoutEffect } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';

/** The router calls every page that a tab loads afresh 'default': those are told apart by their address. */
export const scrollKey = ({ key, pathname, search }: Location) =>
  key === 'default' ? pathname + search : key;

// Where the router keeps scroll positions when a page is reloaded.
const STORED = 'react-router-scroll-positions';

/** The visit whose list had to be fetched first. */
let waited: Location | undefined;

/** For what stands in a list's place: the router restored the scroll position before the list was there. */
export function useWaiting() {
  const location = useLocation();
  useLayoutEffect(() => {
    waited = location;
  }, [location]);
}

/** For a list that came late on a way back: goes to where the reader was in it. */
export function useLateScroll() {
  const location = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    if (type !== 'POP' || waited !== location) return;
    waited = undefined;
    const stored = JSON.parse(sessionStorage.getItem(STORED) ?? '{}')[scrollKey(location)];
    if (stored > window.scrollY) window.scrollTo(0, stored);
  }, [location, type]);
}
