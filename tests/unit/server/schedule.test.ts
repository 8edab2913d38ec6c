import type { Services } from '../../../server/context.js';
import { schedule } from '../../../server/jobs/schedule.js';

test.each(['map.draw', 'duplicate.settle'])('%s waits until there is a graph', async (name) => {
  let graph = false;
  const services = {
    indexes: { hasGraph: () => graph },
    map: { draw: async () => 1 },
    duplicates: { settle: async () => 1 },
  } as unknown as Services;
  const job = schedule.find((one) => one.name === name)!;
  const run = () => job.run(services, new AbortController().signal);
  expect(await run()).toBe(0);
  graph = true;
  expect(await run()).toBe(1);
});
