import fc from 'fast-check';
import { clusterPapers } from '../../../server/features/recommendations/interests/cluster-papers.js';
import { interleave } from '../../../server/features/recommendations/stages/interleave.js';

const lists = fc.array(
  fc.record({
    share: fc.integer({ min: 1, max: 9 }),
    entries: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }),
  }),
  { maxLength: 4 },
);
const same = (entry: number) => entry;

test('nothing comes twice, nothing is lost, and each list keeps its order', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const merged = interleave(given, same, 1_000);
      const all = new Set(given.flatMap(({ entries }) => entries));
      expect(merged.toSorted()).toEqual([...all].toSorted());
      if (given.length === 1) expect(merged).toEqual(given[0]!.entries);
      expect(interleave(given, same, 5)).toEqual(merged.slice(0, 5));
    }),
  );
});

test('a small interest has its share of the first page, not more', () => {
  const from = (first: number) => Array.from({ length: 40 }, (_, at) => first + at);
  const given = [
    { share: 3, entries: from(100) },
    { share: 1, entries: from(200) },
  ];
  const small = interleave(given, same, 20).filter((entry) => entry >= 200);
  expect(small).toEqual([200, 201, 202, 203, 204]);
  expect(interleave(given, same, 4)).toContain(200);
});

test('papers of two fields are two groups, down to one when one is asked for', async () => {
  const paper = (id: number, angle: number) => ({
    id,
    vector: Float32Array.of(Math.cos(angle), Math.sin(angle)),
  });
  const papers = [paper(1, 0), paper(2, 0.1), paper(3, 1.5), paper(4, 1.6), paper(5, 0.2)];
  const groups = (await clusterPapers(papers, 0.5)).map((ids) => ids.toSorted());
  expect(groups).toEqual([
    [1, 2, 5],
    [3, 4],
  ]);
  expect(await clusterPapers(papers, -1)).toHaveLength(1);
  expect(await clusterPapers(papers, -1, 2)).toHaveLength(2);
});
