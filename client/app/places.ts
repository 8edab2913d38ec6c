import { Bookmark, Clock, Compass, Flame, type LucideIcon, Settings, Sparkles } from 'lucide-react';

export interface Place {
  name: string;
  path: string;
  /** Second key after `g`. */
  key?: string;
  Icon: LucideIcon;
  isHere: (pathname: string, search: URLSearchParams) => boolean;
}

const isNewest = (search: URLSearchParams) => search.get('order') === 'newest';

/** Where one can go, in the order of the rail. */
export const PLACES: Place[] = [
  {
    name: 'For you',
    path: '/for-you',
    key: 'f',
    Icon: Sparkles,
    isHere: (path) => path === '/for-you',
  },
  {
    name: 'Interests',
    path: '/interests',
    key: 'i',
    Icon: Compass,
    isHere: (path) => path === '/interests',
  },
  {
    name: 'New',
    path: '/?order=newest',
    key: 'n',
    Icon: Clock,
    isHere: (path, search) => path === '/' && isNewest(search),
  },
  {
    name: 'Trending',
    path: '/',
    key: 't',
    Icon: Flame,
    isHere: (path, search) => path === '/' && !isNewest(search),
  },
  { name: 'Saved', path: '/saved', key: 's', Icon: Bookmark, isHere: (path) => path === '/saved' },
  { name: 'Settings', path: '/settings', Icon: Settings, isHere: (path) => path === '/settings' },
];
