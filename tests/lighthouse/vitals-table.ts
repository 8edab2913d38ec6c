import { tableOf } from '../support/marked-table.js';
import type { Vitals } from './watch-vitals.js';

/** A page, and what several visits to it measured. */
export interface PageVitals {
  readonly page: string;
  readonly visits: readonly Vitals[];
}

const head = ['page', 'LCP', 'CLS', 'INP', 'the longest interactions'];

/** The median, and between which all were. */
function spread(values: readonly number[], say: (value: number) => string): string {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, middle, high] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
  return `${say(middle)} (${say(low)} to ${say(high)})`;
}

const inpOf = ({ steps }: Vitals) => Math.max(...Object.values(steps));
const medianOf = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[values.length >> 1]!;

function longest(visits: readonly Vitals[]): string {
  const names = Object.keys(visits[0]!.steps);
  const medians = names.map(
    (name) => [name, medianOf(visits.map(({ steps }) => steps[name]!))] as const,
  );
  const slowest = medians.toSorted(([, one], [, other]) => other - one).slice(0, 3);
  return slowest.map(([name, duration]) => `${name} ${Math.round(duration)} ms`).join(', ');
}

const rowOf = ({ page, visits }: PageVitals) => [
  page,
  spread(
    visits.map(({ lcp }) => lcp / 1000),
    (value) => `${value.toFixed(2)} s`,
  ),
  spread(
    visits.map(({ cls }) => cls),
    (value) => value.toFixed(3),
  ),
  spread(visits.map(inpOf), (value) => `${Math.round(value)} ms`),
  longest(visits),
];

export const vitalsTable = (pages: readonly PageVitals[]): string =>
  tableOf(head, pages.map(rowOf));
