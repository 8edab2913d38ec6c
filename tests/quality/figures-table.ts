import { readFile, writeFile } from 'node:fs/promises';
import type { Evaluation, Figure } from './figure.js';

const begin = '<!-- figures: written by npm run quality -- --write -->';
const end = '<!-- end of figures -->';
const head = [
  '| data set | measured | figure | value | ± (95 %) | cases | command |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

/** One row of the table, with the command that gives it again. */
export function rowOf(
  { set, name }: Evaluation,
  { name: figure, value }: Figure,
  sample: number | undefined,
): string {
  const command = ['npm run quality --', set, ...(sample ? [`--sample ${sample}`] : [])];
  const cells = [
    set,
    name,
    figure,
    value.mean.toFixed(3),
    value.margin.toFixed(3),
    String(value.count),
    `\`${command.join(' ')}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const tableOf = (rows: readonly string[]): string => [...head, ...rows].join('\n');

/** What a row is of, as it begins. */
const beginningOf = ({ set, name }: Pick<Evaluation, 'set' | 'name'>): string =>
  `| ${set} | ${name} |`;

/** Puts rows between the markers of a page, in the order of all evaluations; rows of those not measured now stay. */
export async function writeFigures(
  page: string,
  rows: readonly string[],
  measured: readonly Evaluation[],
  all: readonly Evaluation[],
): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has lost the markers of its figures.`);
  const kept = text
    .slice(from + begin.length, to)
    .split('\n')
    .filter((line) => !measured.some((one) => line.startsWith(beginningOf(one))));
  const inOrder = all.flatMap((one) =>
    [...kept, ...rows].filter((line) => line.startsWith(beginningOf(one))),
  );
  const before = text.slice(0, from + begin.length);
  await writeFile(page, `${before}\n\n${tableOf(inOrder)}\n\n${text.slice(to)}`);
}
