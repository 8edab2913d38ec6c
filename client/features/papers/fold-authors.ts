export interface FoldedAuthors {
  shown: string[];
  hidden: number;
  last?: string;
}

/** Folds a long list in the middle: the last author is often the one readers know. */
export function foldAuthors(names: string[], keep = 3): FoldedAuthors {
  if (names.length <= keep + 2) return { shown: names, hidden: 0 };
  return { shown: names.slice(0, keep), hidden: names.length - keep - 1, last: names.at(-1) };
}
