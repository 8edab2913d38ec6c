import { BruteForceIndex } from '../../../embeddings/index.js';
import { NearPapers } from '../../../server/features/recommendations/near-papers.js';
import { nearLikes } from '../../../server/features/recommendations/stages/near-likes.js';
import { nobodysTaste } from '../../../server/features/recommendations/taste.js';

test('who has handled most of what is near a like is shown what is a little farther', async () => {
  const index = new BruteForceIndex(2);
  const at = (place: number) => Float32Array.of(Math.cos(place / 1000), Math.sin(place / 1000));
  await index.add(
    Array.from({ length: 400 }, (_, place) => ({ label: place + 1, vector: at(place) })),
  );
  const sources = { index, near: new NearPapers(index, () => '') };
  const near = (handled: number) => {
    const done = new Set(Array.from({ length: handled }, (_, place) => place + 1));
    return nearLikes(new Map([[1, at(0)]]), { ...nobodysTaste, handled: done }, null, sources);
  };
  expect(await near(1)).toHaveLength(99);
  const left = await near(90);
  expect(left).toHaveLength(210);
  expect(left[0]).toBe(91);
});
