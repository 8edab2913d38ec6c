import { tableOf } from '../../support/marked-table.js';
import { type Figures, type Measure, measures, names, short } from './figures.js';
import type { Growth } from './growth-bench.js';

type Size = 'papers' | 'readers';

/** What is drawn besides the tables. */
const drawn: Readonly<Record<Size, readonly Measure[]>> = {
  papers: ['listMs', 'nearestMs', 'startSeconds', 'memoryMb'],
  readers: ['listMs', 'diskMb'],
};

/** Tables and plots of what was measured, in Markdown. */
export function growthReport({ machine, embedWorkMs, byPapers, byReaders }: Growth): string {
  const parts = [
    machine,
    `The vector of an abstract takes ${short(embedWorkMs)} ms of processor time.`,
    `### With the number of papers\n\n${byPapers[0]!.readers} readers.`,
    ...sectionOf('papers', byPapers),
    `### With the number of readers\n\n${byReaders[0]!.papers.toLocaleString('en')} papers.`,
    ...sectionOf('readers', byReaders),
  ];
  return parts.join('\n\n');
}

const sectionOf = (size: Size, rows: readonly Figures[]): string[] => [
  tableOf(
    ['', ...rows.map((row) => row[size].toLocaleString('en')), 'grows as'],
    measures.map((measure) => [
      names[measure].join(', '),
      ...rows.map((row) => short(row[measure])),
      `n^${powerOf(size, measure, rows.slice(-2)).toFixed(2)}`,
    ]),
  ),
  ...drawn[size].map((measure) => plot(size, measure, rows)),
];

/** How a figure grows between two sizes: 0 not at all, 1 in proportion. */
export function powerOf(size: Size, measure: Measure, [from, to]: readonly Figures[]): number {
  return Math.log(to![measure] / from![measure]) / Math.log(to![size] / from![size]);
}

/** A plot that GitHub and others draw out of Markdown (Mermaid); each step to the right is ten times as many and more. */
function plot(size: Size, measure: Measure, rows: readonly Figures[]): string {
  const [name, unit] = names[measure];
  const numbers = (of: readonly (number | string)[]) => `[${of.join(', ')}]`;
  const sizes = rows.map((row) => `"${row[size].toLocaleString('en')}"`);
  const values = rows.map((row) => Number(row[measure].toPrecision(3)));
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${name}"`,
    `  x-axis "${size}" ${numbers(sizes)}`,
    `  y-axis "${unit}" 0 --> ${Number((1.1 * Math.max(...values)).toPrecision(2))}`,
    `  line ${numbers(values)}`,
    '```',
  ].join('\n');
}
