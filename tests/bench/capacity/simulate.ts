import type { Load } from './model.js';

/** What happened to the requests of a simulation; times in ms. */
export interface Simulated {
  /** How long the requests waited for a core, in the middle and at worst but for one in a hundred. */
  readonly waitP50: number;
  readonly waitP99: number;
  /** The share of the cores' time that was used. */
  readonly used: number;
}

/**
 * Requests of the given kinds come at random (Poisson) to so many cores, which take them in turn; what one costs varies
 * as random times do (exponential). An M/M/c queue where all kinds cost the same (Erlang C is its formula).
 */
export function simulate(
  load: readonly Load[],
  cores: number,
  requests: number,
  random: () => number,
): Simulated {
  const rate = load.reduce((sum, { aSecond }) => sum + aSecond, 0) / 1000;
  const drawn = (mean: number) => -Math.log(1 - random()) * mean;
  /** When each core is free again, the soonest first. */
  const free: number[] = Array(cores).fill(0);
  const waits: number[] = [];
  let [now, worked] = [0, 0];
  for (let request = 0; request < requests; request += 1) {
    now += drawn(1 / rate);
    const begins = Math.max(now, free.shift()!);
    const takes = drawn(kindOf(load, rate, random).workMs);
    insert(free, begins + takes);
    waits.push(begins - now);
    worked += takes;
  }
  waits.sort((one, other) => one - other);
  const at = (share: number) => waits[Math.floor(share * (requests - 1))]!;
  const until = Math.max(now, free.at(-1)!);
  return { waitP50: at(0.5), waitP99: at(0.99), used: worked / (cores * until) };
}

/** One of the kinds, as often as it comes. */
function kindOf(load: readonly Load[], rate: number, random: () => number): Load {
  let left = random() * rate * 1000;
  for (const kind of load) {
    left -= kind.aSecond;
    if (left <= 0) return kind;
  }
  return load.at(-1)!;
}

/** Into its place among sorted values. */
function insert(sorted: number[], value: number): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}
