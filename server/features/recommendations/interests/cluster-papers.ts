import { innerProducts, type Vector } from '../../../../embeddings/index.js';
import { Pace } from '../../../pace.js';

export interface Placed {
  readonly id: number;
  readonly vector: Vector;
}

/**
 * Groups papers by average linkage (Sokal and Michener 1958): the two groups whose papers are nearest to each other on
 * average are joined, until no two are as near as `least`, or there are only `fewest`.
 * @returns groups of ids, the largest first.
 */
export async function clusterPapers(
  papers: readonly Placed[],
  least: number,
  fewest = 1,
): Promise<number[][]> {
  const pace = new Pace(20);
  const groups = papers.map(({ id }) => [id]);
  const sums = cosines(papers);
  while (groups.length > fewest) {
    if (pace.due()) await pace.rest();
    const pair = nearestPair(groups, sums);
    if (!pair || pair.likeness < least) break;
    join(groups, sums, pair);
  }
  return groups.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** The sum of all cosines between each two groups. */
type Sums = number[][];

function cosines(papers: readonly Placed[]): Sums {
  const vectors = papers.map(({ vector }) => vector);
  const all = innerProducts(vectors, vectors);
  return papers.map((_, at) => [...all.subarray(at * papers.length, (at + 1) * papers.length)]);
}

/** By the mean of the cosines between them. */
function nearestPair(groups: readonly (readonly number[])[], sums: Sums) {
  let best: { a: number; b: number; likeness: number } | undefined;
  for (let b = 1; b < sums.length; b++)
    for (let a = 0; a < b; a++) {
      const likeness = sums[b]![a]! / (groups[a]!.length * groups[b]!.length);
      if (!best || likeness > best.likeness) best = { a, b, likeness };
    }
  return best;
}

/** The second group goes into the first, and so do its sums. */
function join(groups: number[][], sums: Sums, { a, b }: { a: number; b: number }): void {
  for (const [at, row] of sums.entries()) {
    sums[a]![at]! += sums[b]![at]!;
    row[a] = sums[a]![at]!;
  }
  groups[a]!.push(...groups[b]!);
  groups.splice(b, 1);
  sums.splice(b, 1);
  for (const row of sums) row.splice(b, 1);
}
