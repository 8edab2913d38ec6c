/** 'Retrieval, knowledge': two words are enough to know a region by. */
export function regionName(terms: readonly string[]): string {
  const name = terms.slice(0, 2).join(', ') || 'Other papers';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
