/** Runs work again and again, one after the other, and returns how long each took, in milliseconds, sorted. */
export async function time(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

/** The value below which a share of sorted values lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

export const p50p99 = (sorted: readonly number[]): string =>
  `p50 ${percentile(sorted, 0.5).toFixed(1)} ms, p99 ${percentile(sorted, 0.99).toFixed(1)} ms`;

/** The least, the middle and the most of some values. */
export function range(values: readonly number[], digits = 1): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [0, 0.5, 1].map((share) => percentile(sorted, share).toFixed(digits)).join(' / ');
}
