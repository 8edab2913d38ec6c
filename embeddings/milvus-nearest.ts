import type { Vector } from './embedder.js';
import type { Neighbour } from './vector-index.js';

export type NearestFound = Promise<Neighbour[][]>;

// Papers with the same text have the same vector; more of them than this are rare.
const MORE = 8;

/**
 * The `k` nearest of each query by a search that gives equals in any order: asked for some more, until the last of them is
 * farther than the k-th, so that the lower labels of equals can be kept.
 * @param most rows that the search can answer with
 */
export async function mostNearest(
  queries: readonly Vector[],
  k: number,
  most: number,
  search: (queries: readonly Vector[], limit: number) => NearestFound,
): NearestFound {
  let limit = Math.min(most, k + MORE);
  const found = await search(queries, limit);
  for (;;) {
    const open = queries.flatMap((_, at) => (cutsEquals(found[at]!, k, limit) ? [at] : []));
    if (open.length === 0 || limit === most) return found.map((list) => list.slice(0, k));
    limit = Math.min(most, limit * 4);
    const again = await search(
      open.map((at) => queries[at]!),
      limit,
    );
    open.forEach((at, which) => {
      found[at] = again[which]!;
    });
  }
}

const cutsEquals = (found: readonly Neighbour[], k: number, limit: number): boolean =>
  found.length === limit && found[k - 1]?.score === found.at(-1)!.score;
