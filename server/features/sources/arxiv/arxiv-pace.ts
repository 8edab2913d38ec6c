/**
 * What arXiv's terms of use ask for: one request in three seconds and one connection at a time, to all its interfaces
 * together. A mirror is a server of its own.
 */
export const arxivPace = (endpoint: string | undefined) => ({
  gapMs: 3_000,
  owner: endpoint === undefined ? 'arxiv.org' : undefined,
});
