import {
  Bookmark,
  Clock,
  Compass,
  Flame,
  type LucideIcon,
  Map as MapIcon,
  Settings,
  Sparkles,
  UserRoundCheck,
} from 'lucide-react';

export interface Place {
  name: string;
  path: string;
  /** Second key after `g`. */
  key?: string;
  Icon: LucideIcon;
  /** On a phone it waits behind 'More', as the bar has room for five. */
  behindMore?: boolean;
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
    behindMore: true,
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
  {
    name: 'Following',
    path: '/following',
    key: 'o',
    Icon: UserRoundCheck,
    behindMore: true,
    isHere: (path) => path === '/following',
  },
  {
    name: 'Map',
    path: '/map',
    key: 'm',
    Icon: MapIcon,
    behindMore: true,
    isHere: (path) => path === '/map',
  },
  { name: 'Saved', path: '/saved', key: 's', Icon: Bookmark, isHere: (path) => path === '/saved' },
  {
    name: 'Settings',
    path: '/settings',
    Icon: Settings,
    behindMore: true,
    isHere: (path) => path === '/settings',
  },
];
