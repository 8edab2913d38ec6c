/**
 * Goes round several lists, each in turn as often as its share deserves (the divisor method of Sainte-Laguë), so that a
 * small one has its place near the top. What is in two lists is taken once.
 */
export function interleave<T>(
  lists: readonly { readonly share: number; readonly entries: readonly T[] }[],
  idOf: (entry: T) => number,
  limit: number,
): T[] {
  const waiting = lists.map(({ share, entries }) => ({ share, left: [...entries], taken: 0 }));
  const seen = new Set<number>();
  const merged: T[] = [];
  while (merged.length < limit) {
    for (const list of waiting)
      while (list.left[0] && seen.has(idOf(list.left[0]))) list.left.shift();
    const open = waiting.filter(({ left }) => left.length > 0);
    if (open.length === 0) break;
    const next = open.reduce((a, b) => (claim(b) > claim(a) ? b : a));
    const entry = next.left.shift()!;
    next.taken += 1;
    seen.add(idOf(entry));
    merged.push(entry);
  }
  return merged;
}

const claim = ({ share, taken }: { share: number; taken: number }): number =>
  share / (2 * taken + 1);
