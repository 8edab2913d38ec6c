/** How a new ranker did beside the one in use. Readers are the cases, each counting the same. */
export interface Comparison {
  readonly readers: number;
  /** Lists, or pages of them, that tell the two apart or could have. */
  readonly lists: number;
  /** Mean over readers, from −1 (always worse) to 1 (always better). */
  readonly gain: number;
  /** The 95 % interval of the gain. */
  readonly low: number;
  readonly high: number;
}

/** What one list says, from −1 to 1. */
export interface Case {
  readonly accountId: string;
  readonly gain: number;
}

/** Of fewer readers no interval is worth its name. */
export const fewestReaders = 5;

/** Mean of the readers' means, with Student's interval; with fewer than two readers it is all there is, −1 to 1. */
export function compare(cases: readonly Case[]): Comparison {
  const readers = new Map<string, number[]>();
  for (const { accountId, gain } of cases)
    readers.set(accountId, [...(readers.get(accountId) ?? []), gain]);
  const gains = [...readers.values()].map(mean);
  const gain = gains.length > 0 ? mean(gains) : 0;
  const within = gains.length > 1 ? t975(gains.length - 1) * standardError(gains, gain) : 2;
  return {
    readers: gains.length,
    lists: cases.length,
    gain,
    low: Math.max(-1, gain - within),
    high: Math.min(1, gain + within),
  };
}

/** Better beyond doubt, and for more than a few. */
export const isBetter = ({ readers, low }: Comparison): boolean =>
  readers >= fewestReaders && low > 0;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function standardError(values: readonly number[], middle: number): number {
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** The .975 quantile of Student's t (Abramowitz and Stegun 26.7.5); within 2 % from four degrees of freedom on. */
function t975(freedom: number): number {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
