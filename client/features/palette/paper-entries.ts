import {
  Bookmark,
  CheckCheck,
  Code,
  ExternalLink,
  EyeOff,
  FileText,
  FolderPlus,
  type LucideIcon,
  Quote,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react';
import { currentCard } from '../papers/walk-cards';
import type { Group } from './entry';

const ACTS: Array<[string, string, LucideIcon]> = [
  ['More like this', 'u', ThumbsUp],
  ['Less like this', 'd', ThumbsDown],
  ['Save', 's', Bookmark],
  ['Put into a collection', 'a', FolderPlus],
  ['Cite', 'c', Quote],
  ['Not interested', 'x', EyeOff],
  ['Seen to here', 'e', CheckCheck],
  ['Page of the source', 'b', ExternalLink],
  ['PDF', 'f', FileText],
  ['Code', 'r', Code],
];

/** Of those that lead out, a paper may have none. */
const OUT = ['b', 'f', 'r'];

/** What can be done with the paper that the reader was at; a card does it when it gets the key. */
export function paperGroup(): Group | null {
  const card = currentCard();
  if (!card) return null;
  const press = (key: string) => {
    card.focus({ preventScroll: true });
    card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const title = card.querySelector('h1, h2, h3')?.textContent ?? 'this paper';
  return {
    title: `With “${title}”`,
    entries: ACTS.filter(([, key]) => !OUT.includes(key) || card.dataset.places?.includes(key)).map(
      ([name, key, Icon]) => ({
        id: `paper-${key}`,
        name,
        Icon,
        keys: [key],
        run: () => press(key),
      }),
    ),
  };
}
