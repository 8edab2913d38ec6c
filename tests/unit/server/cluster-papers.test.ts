import fc from 'fast-check';
import {
  clusterPapers,
  type Placed,
} from '../../../server/features/recommendations/interests/cluster-papers.js';
import { cosine } from '../../../server/features/recommendations/scorers/near-scorer.js';

const papers = fc
  .array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }), {
    maxLength: 14,
  })
  .map((list): Placed[] =>
    list.map((numbers, at) => ({ id: at + 1, vector: Float32Array.from(numbers) })),
  );

/** By the definition: every mean of cosines, anew at every join. */
function byDefinition(placed: readonly Placed[], least: number, fewest: number): number[][] {
  const groups = placed.map((paper) => [paper]);
  const mean = (a: Placed[], b: Placed[]) =>
    a.flatMap((one) => b.map((other) => cosine(one.vector, other.vector))).reduce((x, y) => x + y) /
    (a.length * b.length);
  while (groups.length > fewest) {
    let best: [number, number, number] | undefined;
    for (let b = 1; b < groups.length; b++)
      for (let a = 0; a < b; a++) {
        const likeness = mean(groups[a]!, groups[b]!);
        if (!best || likeness > best[2]) best = [a, b, likeness];
      }
    if (!best || best[2] < least) break;
    groups[best[0]]!.push(...groups.splice(best[1], 1)[0]!);
  }
  return groups
    .map((group) => group.map(({ id }) => id))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

test('groups are those of average linkage', async () => {
  await fc.assert(
    fc.asyncProperty(
      papers,
      fc.integer({ min: -2, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (placed, least, fewest) => {
        expect(await clusterPapers(placed, least, fewest)).toEqual(
          byDefinition(placed, least, fewest),
        );
      },
    ),
  );
});
