import { AlignJustify, CornerDownRight, Keyboard, Moon, Rows3, Sun, SunMoon } from 'lucide-react';
import { setTheme } from '../../ui/theme';
import { nextDensity } from '../papers/density';
import { goToUnseen } from '../papers/where-was-i';
import type { Entry } from './entry';

/** What changes how the desk is shown. */
export const deskEntries = (showKeyMap: () => void): Entry[] => [
  { id: 'where', name: 'Where was I?', Icon: CornerDownRight, keys: ['w'], run: goToUnseen },
  { id: 'density', name: 'Cards, compact, titles', Icon: Rows3, keys: ['v'], run: nextDensity },
  { id: 'light', name: 'Light', Icon: Sun, run: () => setTheme('light') },
  { id: 'dark', name: 'Dark', Icon: Moon, run: () => setTheme('dark') },
  { id: 'system', name: 'As the system', Icon: SunMoon, run: () => setTheme('system') },
  { id: 'keys', name: 'All keys', Icon: Keyboard, keys: ['?'], run: showKeyMap },
  {
    id: 'top',
    name: 'To the top of the list',
    Icon: AlignJustify,
    run: () => window.scrollTo({ top: 0 }),
  },
];
