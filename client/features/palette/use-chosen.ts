import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Entry, Group } from './entry';

interface Seeking {
  typed: string;
  /** What the entries answer; a moment behind what is typed. */
  sought: string;
  onRun: (entry: Entry) => void;
}

/**
 * The first entry is the chosen one, whatever comes in, until the reader moves on among those for what is typed. Enter
 * waits until the entries answer what is typed.
 */
export function useChosen(groups: Group[], { typed, sought, onRun }: Seeking) {
  const [movedFor, setMovedFor] = useState<string>();
  const [last, setLast] = useState('');
  const enterWaits = useRef(false);
  const first = groups[0]?.entries[0];
  const known = () => groups.some(({ entries }) => entries.some(({ id }) => id === last));
  const stands = movedFor === typed && known();
  const move = () => setMovedFor(typed);
  useEffect(() => {
    if (!enterWaits.current || typed !== sought) return;
    enterWaits.current = false;
    if (first) onRun(first);
  }, [typed, sought, first, onRun]);
  return {
    value: stands ? last : (first?.id ?? ''),
    onValueChange: setLast,
    onPointerMove: move,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key.startsWith('Arrow')) move();
      if (event.key !== 'Enter' || typed === sought) return;
      event.preventDefault();
      enterWaits.current = true;
    },
  };
}
