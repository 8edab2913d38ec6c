/** A DOI holds slashes, so the key travels encoded; colons stay readable. */
export const paperPath = (key: string) =>
  `/paper/${encodeURIComponent(key).replaceAll('%3A', ':')}`;
