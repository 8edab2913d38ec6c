export interface FoldedAuthors<Author> {
  shown: Author[];
  hidden: number;
  last?: Author;
}

/** Folds a long list in the middle: the last author is often the one readers know. */
export function foldAuthors<Author>(
  authors: Author[],
  keep: number,
  isKept: (author: Author) => boolean = () => false,
): FoldedAuthors<Author> {
  if (authors.length <= keep + 2) return { shown: authors, hidden: 0 };
  const shown = authors.slice(0, -1).filter((author, at) => at < keep || isKept(author));
  return { shown, hidden: authors.length - shown.length - 1, last: authors.at(-1) };
}
