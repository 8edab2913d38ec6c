/** Names in one line; a long list is folded in the middle, since the last author is often the one readers know. */
export function foldAuthors(names: readonly string[], keep: number): string {
  if (names.length <= keep + 2) return names.join(', ');
  const hidden = names.length - keep - 1;
  return `${names.slice(0, keep).join(', ')} … ${hidden} more … ${names.at(-1)}`;
}
