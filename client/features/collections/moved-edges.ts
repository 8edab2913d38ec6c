interface Moving {
  key: string;
  /** null: at the end. */
  before: string | null;
}

/** A list with one entry put before another, or at the end; as it was where either is not in it. */
export function movedTo<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { key, before }: Moving,
): Entry[] {
  const moving = entries.find((entry) => keyOf(entry) === key);
  const others = entries.filter((entry) => keyOf(entry) !== key);
  const at = before === null ? others.length : others.findIndex((one) => keyOf(one) === before);
  return moving === undefined || at === -1 ? [...entries] : others.toSpliced(at, 0, moving);
}
