import { useState } from 'react';

/** By how many places a paper went up; 'new' for one that was not there. */
export type Move = number | 'new';

/** What moved from one list to the next: all that is there stays 0 until there was another. */
export function useMoves(keys: readonly string[] | undefined): Move[] {
  const [shown, setShown] = useState<{ keys: readonly string[]; moves: Move[] }>();
  if (!keys) return [];
  if (shown && sameAs(keys, shown.keys)) return shown.moves;
  const moves = movesFrom(shown?.keys, keys);
  setShown({ keys, moves });
  return moves;
}

const sameAs = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, at) => key === other[at]);

export const movesFrom = (before: readonly string[] | undefined, keys: readonly string[]): Move[] =>
  keys.map((key, at) => {
    const was = before?.indexOf(key) ?? at;
    return was === -1 ? 'new' : was - at;
  });
