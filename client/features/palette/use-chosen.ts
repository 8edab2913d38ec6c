import { useState } from 'react';
import type { Entry } from './entry';

/** The first entry is the chosen one, whatever comes in, until the reader moves on among those for what is typed. */
export function useChosen(entries: Entry[], typed: string) {
  const [movedFor, setMovedFor] = useState<string>();
  const [last, setLast] = useState('');
  const stands = movedFor === typed && entries.some(({ id }) => id === last);
  const move = () => setMovedFor(typed);
  return {
    value: stands ? last : (entries[0]?.id ?? ''),
    onValueChange: setLast,
    onPointerMove: move,
    onKeyDown: ({ key }: { key: string }) => {
      if (key.startsWith('Arrow')) move();
    },
  };
}
