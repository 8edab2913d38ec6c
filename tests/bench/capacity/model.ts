import type { Figures, Measure } from '../growth/figures.js';
import type { Growth } from '../growth/growth-bench.js';
import { at, type Line, lineThrough, type PowerLaw, powerLawThrough } from './laws.js';

/** What is asked of a desk. */
export interface Demand {
  readonly papers: number;
  readonly readers: number;
  readonly newPapersADay: number;
  /** Of the readers, each day. */
  readonly visitsADay: number;
  readonly ratingsADay: number;
  readonly digestsAnHour: number;
}

/** What one thing costs, on the machine of the bench: milliseconds of one core, MB. */
export interface Costs {
  readonly list: PowerLaw;
  readonly again: PowerLaw;
  readonly rating: number;
  readonly embedding: number;
  /** Of a process, by papers. */
  readonly memory: Line;
  readonly diskByPapers: Line;
  readonly diskAReader: number;
}

/** What is paid a month for a core, a GB of memory and a GB of disk. */
export interface Prices {
  readonly core: number;
  readonly memory: number;
  readonly disk: number;
}

export interface Capacity {
  /** Requests a second in the busiest hour, by what they cost. */
  readonly load: readonly Load[];
  readonly cores: number;
  readonly processes: number;
  /** Where the vectors are: in each process, or with a server of their own. */
  readonly vectors: 'each process' | 'Milvus';
  readonly memoryGb: number;
  readonly diskGb: number;
  readonly money: number;
}

export interface Load {
  readonly aSecond: number;
  readonly workMs: number;
}

/** The busiest hour against the mean of a day. */
const peak = 4;
/** Pages of a visit, of which those after a rating are made anew. */
const pagesAVisit = 4;
/** How much of the cores is used in the busiest hour. */
const busy = 0.6;
/** Of what Milvus holds: one copy to answer and one to take over. */
const copies = 2;
const daySeconds = 86_400;

/** Laws through what was measured. */
export function costsOf({ byPapers, byReaders, embedWorkMs }: Growth): Costs {
  const points = (size: 'papers' | 'readers', measure: Measure, rows: readonly Figures[]) =>
    rows.map((row) => [row[size], row[measure]] as const);
  const law = (measure: Measure) => powerLawThrough(points('papers', measure, byPapers));
  return {
    list: law('listWorkMs'),
    again: law('againWorkMs'),
    rating: Math.max(...byPapers.map(({ ratingWorkMs }) => ratingWorkMs)),
    embedding: embedWorkMs,
    memory: lineThrough(points('papers', 'memoryMb', byPapers)),
    diskByPapers: lineThrough(points('papers', 'diskMb', byPapers)),
    diskAReader: lineThrough(points('readers', 'diskMb', byReaders)).each,
  };
}

/** What a demand takes, at the busiest hour. */
export function capacityFor(demand: Demand, costs: Costs, prices: Prices): Capacity {
  const load = loadOf(demand, costs);
  const work = load.reduce((sum, { aSecond, workMs }) => sum + aSecond * workMs, 0) / 1000;
  const cores = Math.max(2, Math.ceil(work / busy));
  // One process of Node uses one core; of what a list costs, about as much is Postgres'.
  const processes = Math.max(1, Math.ceil(cores / 2));
  const { base, each } = costs.memory;
  const [own, shared] = [processes * each * demand.papers, copies * each * demand.papers];
  const memoryGb = (processes * Math.max(0, base) + Math.min(own, shared)) / 1024;
  const disk = costs.diskByPapers.base + costs.diskByPapers.each * demand.papers;
  const diskGb = (disk + costs.diskAReader * demand.readers) / 1024;
  const money = cores * prices.core + memoryGb * prices.memory + diskGb * prices.disk;
  const vectors = own <= shared ? 'each process' : 'Milvus';
  return { load, cores, processes, vectors, memoryGb, diskGb, money };
}

function loadOf(demand: Demand, costs: Costs): Load[] {
  const aSecond = (aDay: number) => (peak * aDay) / daySeconds;
  const list = at(costs.list, demand.papers);
  return [
    { aSecond: aSecond(pagesAVisit * demand.visitsADay), workMs: at(costs.again, demand.papers) },
    { aSecond: aSecond(demand.ratingsADay), workMs: costs.rating + list },
    // Digests go out when readers want them: mostly in the same hours.
    { aSecond: demand.digestsAnHour / 3_600, workMs: list },
    { aSecond: demand.newPapersADay / daySeconds, workMs: costs.embedding },
  ];
}
