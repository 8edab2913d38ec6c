/** An index that another server keeps can't be reached, or refuses; asking again later helps. */
export class IndexUnavailableError extends Error {
  override readonly name = 'IndexUnavailableError';
}
