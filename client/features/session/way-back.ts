import { type Location, useLocation } from 'react-router';

const DOORS = ['/sign-in', '/sign-up'];

/** Only paths of this desk: an address from elsewhere must not be where sign-in leads. */
export function safeNext(next: string | null): string {
  const usable = next && /^\/(?![/\\])/.test(next) && !DOORS.some((door) => next.startsWith(door));
  return usable ? next : '/';
}

export function doorPath(
  door: '/sign-in' | '/sign-up',
  from: Pick<Location, 'pathname' | 'search'>,
): string {
  const next = safeNext(from.pathname + from.search);
  return next === '/' ? door : `${door}?next=${encodeURIComponent(next)}`;
}

/** The way to a door that leads back here; from one door to the other the way back is kept. */
export function useDoorPath(door: '/sign-in' | '/sign-up'): string {
  const location = useLocation();
  return DOORS.includes(location.pathname) ? door + location.search : doorPath(door, location);
}
