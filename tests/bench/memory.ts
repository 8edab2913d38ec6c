import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;
const everyMs = 20;

export interface Memory {
  /** Of the whole process, in MB. */
  readonly rss: number;
  /** What JavaScript objects take, in MB. */
  readonly heap: number;
}

/** What the process takes now, after its garbage is collected. */
export function settledMemory(): Memory {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return memory();
}

/** Does work and returns how many seconds it took and the most memory that was seen meanwhile. */
export async function watched(
  work: () => Promise<unknown>,
): Promise<{ seconds: number; peak: Memory }> {
  let peak = memory();
  const look = () => {
    const { rss, heap } = memory();
    peak = { rss: Math.max(peak.rss, rss), heap: Math.max(peak.heap, heap) };
  };
  const timer = setInterval(look, everyMs);
  const began = performance.now();
  try {
    await work();
    look();
    return { seconds: (performance.now() - began) / 1000, peak };
  } finally {
    clearInterval(timer);
  }
}

function memory(): Memory {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / megabyte, heap: heapUsed / megabyte };
}

export const told = ({ rss, heap }: Memory): string =>
  `${rss.toFixed(0)} MB, heap ${heap.toFixed(0)} MB`;
