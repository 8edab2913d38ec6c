import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';

const STORED = 'lectern.scroll';

/** The first address of a tab has no key of its own: it is told apart by what it is. */
const placeOf = ({ key, pathname, search }: Location) =>
  key === 'default' ? pathname + search : key;

const places: Record<string, number> = readStored();

function readStored(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '{}');
  } catch {
    return {};
  }
}

function store() {
  // The browser restores by itself until the client is there again.
  history.scrollRestoration = 'auto';
  try {
    sessionStorage.setItem(STORED, JSON.stringify(places));
  } catch {
    // Without storage a reload begins at the top.
  }
}

/** How long a page that comes back may take to be as long as it was. */
const PATIENCE_MS = 5_000;

/** Goes to `top` as soon as the page is long enough, unless the reader goes elsewhere first. */
function goTo(top: number): () => void {
  const reached = () => {
    window.scrollTo(0, top);
    return Math.abs(window.scrollY - top) <= 1;
  };
  if (reached()) return () => {};
  const watch = new ResizeObserver(() => {
    if (reached()) stop();
  });
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
    for (const act of ['wheel', 'touchmove', 'keydown']) removeEventListener(act, stop);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  for (const act of ['wheel', 'touchmove', 'keydown']) addEventListener(act, stop);
  watch.observe(document.body);
  return stop;
}

/** A new page begins at its top, or at the part its address names; one that was left is found as it was. */
export function useScrollPlace() {
  const location = useLocation();
  const type = useNavigationType();
  const place = useRef(placeOf(location));

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    place.current = placeOf(location);
    const before = places[place.current];
    if (type === 'POP' && before !== undefined) return goTo(before);
    const part = location.hash && document.getElementById(location.hash.slice(1));
    if (part) part.scrollIntoView();
    else if (!location.state?.staysPut) window.scrollTo(0, 0);
    return undefined;
  }, [location, type]);

  useEffect(() => {
    const keep = () => {
      places[place.current] = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('pagehide', store);
    return () => {
      window.removeEventListener('scroll', keep);
      window.removeEventListener('pagehide', store);
    };
  }, []);
}
