import { setTimeout as sleep } from 'node:timers/promises';
import { KeptPapers } from '../../../server/features/recommendations/kept-papers.js';
import { FakeClock, minutes } from '../../fakes/fake-clock.js';

test('what is known is given in the order asked for, read once while it is fresh, and without what is not there', async () => {
  const read: number[][] = [];
  const clock = new FakeClock();
  const papers = new KeptPapers<{ id: number }>(
    { most: 10, freshMs: minutes(1) },
    async (ids) => {
      read.push([...ids]);
      return ids.filter((id) => id < 5).map((id) => ({ id }));
    },
    clock,
  );
  expect([...(await papers.of([3, 9, 1])).keys()]).toEqual([3, 1]);
  expect([...(await papers.of([2, 3, 1])).entries()]).toEqual([2, 3, 1].map((id) => [id, { id }]));
  expect(read).toEqual([[3, 9, 1], [2]]);
  clock.advance(minutes(1) + 1);
  // The cache looks at the clock once a millisecond.
  await sleep(20);
  await papers.of([1]);
  expect(read.at(-1)).toEqual([1]);
});
