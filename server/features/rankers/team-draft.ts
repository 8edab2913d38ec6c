/** An entry of an interleaved list, with the side that chose it. */
export interface Drafted<T> {
  readonly entry: T;
  readonly ofRival: boolean;
}

/**
 * Team-draft interleaving (Radlinski, Kurup and Joachims 2008): in each round a coin says who chooses first, and both
 * sides take the best of theirs that is not yet in the list. The prefix of any length is fair to both.
 * @param coin true: the rival chooses first.
 */
export function teamDraft<T>(
  current: readonly T[],
  rival: readonly T[],
  idOf: (entry: T) => number,
  coin: (round: number) => boolean,
  limit: number,
): Drafted<T>[] {
  const sides = [current, rival].map((entries) => ({ entries, next: 0 }));
  const taken = new Set<number>();
  const merged: Drafted<T>[] = [];
  const choose = (side: { entries: readonly T[]; next: number }, ofRival: boolean): boolean => {
    while (side.next < side.entries.length && taken.has(idOf(side.entries[side.next]!)))
      side.next++;
    const entry = side.entries[side.next];
    if (entry === undefined || merged.length >= limit) return false;
    taken.add(idOf(entry));
    merged.push({ entry, ofRival });
    return true;
  };
  for (let round = 0, more = true; more; round++) {
    const order = coin(round) ? [true, false] : [false, true];
    more = order.map((ofRival) => choose(sides[Number(ofRival)]!, ofRival)).some(Boolean);
  }
  return merged;
}
