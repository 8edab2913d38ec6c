import fc from 'fast-check';
import { at, lineThrough, powerLawThrough } from '../bench/capacity/laws.js';
import { capacityFor, costsOf } from '../bench/capacity/model.js';
import { simulate } from '../bench/capacity/simulate.js';
import { seededRandom } from '../bench/clusters.js';
import type { Figures } from '../bench/growth/figures.js';

const close = (value: number, expected: number, share = 1e-6) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(
    share * Math.max(1e-9, Math.abs(expected)),
  );

test('laws are found again in what they make', () => {
  const size = fc.uniqueArray(fc.integer({ min: 10, max: 1e6 }), { minLength: 2, maxLength: 6 });
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
  const power = fc.double({ min: -1, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(size, scale, power, (sizes, scale, power) => {
      const law = powerLawThrough(sizes.map((x) => [x, scale * x ** power] as const));
      for (const x of sizes) close(at(law, x), scale * x ** power, 1e-4);
      const line = lineThrough(sizes.map((x) => [x, 3 + scale * x] as const));
      close(line.each, scale, 1e-4);
    }),
  );
  expect(() =>
    lineThrough([
      [7, 1],
      [7, 2],
    ]),
  ).toThrow('two sizes');
});

/** Erlang C: the share of requests that wait, with `cores` servers and `offered` of them busy on average. */
function erlangC(cores: number, offered: number): number {
  let blocked = 1;
  for (let n = 1; n <= cores; n += 1) blocked = (offered * blocked) / (n + offered * blocked);
  return blocked / (1 - (offered / cores) * (1 - blocked));
}

test.each([
  [1, 0.5],
  [4, 0.7],
  [40, 0.9],
])('simulated waits of %i cores that are %f busy are those of the formula', (cores, busy) => {
  const workMs = 20;
  const aSecond = (1000 * cores * busy) / workMs;
  const load = [{ aSecond, workMs }];
  const { waitP99, used } = simulate(load, cores, 400_000, seededRandom(1));
  const expected = (Math.log(erlangC(cores, cores * busy) / 0.01) * workMs) / (cores * (1 - busy));
  close(used, busy, 0.03);
  close(waitP99, expected, 0.12);
});

const figures = (papers: number, readers: number): Figures => ({
  papers,
  readers,
  listMs: 10 * papers ** 0.3,
  listWorkMs: 10 * papers ** 0.3,
  againWorkMs: 1,
  ratingWorkMs: 2,
  nearestMs: 1,
  startSeconds: 1,
  memoryMb: 100 + 0.004 * papers,
  diskMb: 10 + 0.01 * papers + 0.02 * readers,
});
const costs = costsOf({
  machine: 'a made one',
  embedWorkMs: 40,
  byPapers: [figures(1_000, 100), figures(10_000, 100), figures(100_000, 100)],
  byReaders: [figures(10_000, 10), figures(10_000, 1_000)],
});
const prices = { core: 10, memory: 2, disk: 0.1 };

test('more of anything takes no less, and cores that the model gives are enough', () => {
  const count = fc.integer({ min: 1_000, max: 1e7 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 10 }), (papers, readers, times) => {
      const demand = {
        ...{ papers, readers, newPapersADay: papers / 1_000, visitsADay: readers / 4 },
        ...{ ratingsADay: readers / 8, digestsAnHour: readers / 50 },
      };
      const small = capacityFor(demand, costs, prices);
      const large = capacityFor({ ...demand, papers: papers * times }, costs, prices);
      for (const key of ['cores', 'memoryGb', 'diskGb', 'money'] as const)
        expect(large[key]).toBeGreaterThanOrEqual(small[key] * 0.999);
      const { used } = simulate(small.load, small.cores, 2_000, seededRandom(2));
      expect(used).toBeLessThan(0.8);
    }),
    { numRuns: 40 },
  );
});

test('vectors move out of the processes where their copies would cost more', () => {
  const demand = { newPapersADay: 10, visitsADay: 1e6, ratingsADay: 1e6, digestsAnHour: 1e5 };
  const many = capacityFor({ ...demand, papers: 1e7, readers: 1e6 }, costs, prices);
  expect(many).toMatchObject({ vectors: 'Milvus' });
  const quiet = { newPapersADay: 10, visitsADay: 10, ratingsADay: 10, digestsAnHour: 1 };
  const few = capacityFor({ ...quiet, papers: 1e5, readers: 10 }, costs, prices);
  expect(few).toMatchObject({ vectors: 'each process', cores: 2, processes: 1 });
  expect(few.memoryGb).toBeCloseTo((100 + 0.004 * 1e5) / 1024, 5);
});
