import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import { foldNear } from './fold-near.js';
import { SimilarPaperType } from './similar.type.js';

// Some will be put under others.
const spare = 20;

/** The papers like these, with what is nearly the same folded under one entry. */
export async function loadSimilar(
  { loaders, services }: RequestContext,
  to: readonly number[],
  first: number,
): Promise<SimilarPaperType[]> {
  const near = await loaders.similar.load({ to, first: first + spare });
  const [loaded, vectors] = await Promise.all([
    loadPapers(loaders.papers, near, ({ id }) => id),
    services.vectors.vectors(near.map(({ id }) => id)),
  ]);
  const names = new Map(
    loaded.flatMap(({ paper }) => paper.authors.map((author) => [author.id, author] as const)),
  );
  const entries = loaded.map(({ entry, paper }) => ({
    id: entry.id,
    type: Object.assign(new SimilarPaperType(), {
      score: entry.score,
      paper,
      sharedAuthors: entry.authorIds.flatMap((id) => names.get(String(id)) ?? []),
      readers: entry.readers,
      sharedReferences: entry.references,
      cited: entry.cited,
      more: [] as SimilarPaperType[],
    }),
  }));
  const folded = foldNear(
    entries,
    ({ type }) => type.paper.title,
    ({ id }) => vectors.get(id),
  );
  return folded.slice(0, first).map(({ entry, more }) => {
    entry.type.more = more.map(({ type }) => type);
    return entry.type;
  });
}
