// As many as the desk compares at once.
const MOST = 50;

/** The address of what is similar to all of these, which can be handed on. */
export const similarPath = (ids: readonly string[]) =>
  `/similar?to=${ids.slice(0, MOST).join(',')}`;

/** Which papers an address asks about. */
export const askedFor = (params: URLSearchParams): string[] =>
  [...new Set((params.get('to') ?? '').split(',').map((id) => id.trim()))]
    .filter((id) => id !== '')
    .slice(0, MOST);
