import { tableOf } from '../../support/marked-table.js';
import { seededRandom } from '../clusters.js';
import { short } from '../growth/figures.js';
import type { Growth } from '../growth/growth-bench.js';
import { type Capacity, capacityFor, costsOf, type Demand, type Prices } from './model.js';
import { simulate } from './simulate.js';

const requests = 200_000;
const endless = 10_000;
/** Of the cores, in the simulation of a desk that is too small. */
const tooFew = 0.5;

/** A demand of so many papers and readers, each of whom visits twice a week, rates a paper a visit and has a weekly digest. */
export const usualDemand = (papers: number, readers: number): Demand => ({
  papers,
  readers,
  newPapersADay: Math.ceil(papers / 3_650),
  visitsADay: (readers * 2) / 7,
  ratingsADay: (readers * 2) / 7,
  digestsAnHour: readers / 7 / 6,
});

/** What each demand takes, by the laws through what was measured, and whether simulated requests agree. */
export function capacityReport(growth: Growth, demands: readonly Demand[], prices: Prices): string {
  const costs = costsOf(growth);
  return tableOf(
    [
      'papers',
      'readers',
      'requests a second at the peak',
      'cores',
      'vectors in',
      'memory',
      'disk',
      'a month',
      'simulated wait p50 / p99',
      'with half the cores',
    ],
    demands.map((demand) => rowOf(demand, capacityFor(demand, costs, prices))),
  );
}

function rowOf({ papers, readers }: Demand, capacity: Capacity): string[] {
  const { load, cores, vectors, memoryGb, diskGb, money } = capacity;
  const waits = (with_: number) => {
    const { waitP50, waitP99 } = simulate(load, with_, requests, seededRandom(3));
    // More than there is time for: it would be longer had the simulation gone on.
    return waitP99 > endless ? 'longer and longer' : `${short(waitP50)} / ${short(waitP99)} ms`;
  };
  return [
    papers.toLocaleString('en'),
    readers.toLocaleString('en'),
    short(load.reduce((sum, { aSecond }) => sum + aSecond, 0)),
    String(cores),
    vectors,
    `${short(memoryGb)} GB`,
    `${short(diskGb)} GB`,
    short(money),
    waits(cores),
    waits(Math.max(1, Math.floor(cores * tooFew))),
  ];
}
