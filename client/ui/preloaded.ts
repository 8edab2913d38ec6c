/** How long what was fetched ahead counts as news. */
const FRESH_MS = 30_000;

const fetchedAt = new Map<string, number>();

/** Paths with their search whose content was fetched ahead, so that opening them need not ask again. */
export const preloaded = {
  note: (path: string) => fetchedAt.set(path, performance.now()),
  forget: () => fetchedAt.clear(),
  isFresh: (path: string) =>
    performance.now() - (fetchedAt.get(path) ?? Number.NEGATIVE_INFINITY) < FRESH_MS,
};
