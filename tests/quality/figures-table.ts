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

/** Puts rows between the markers of a page; rows of other data sets stay as they are. */
export async function writeFigures(
  page: string,
  rows: readonly string[],
  sets: ReadonlySet<string>,
): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has lost the markers of its figures.`);
  const kept = text
    .slice(from + begin.length, to)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !head.includes(line))
    .filter((line) => !sets.has(line.split(' | ')[0]!.slice(2)));
  const all = [...kept, ...rows];
  const before = text.slice(0, from + begin.length);
  await writeFile(page, `${before}\n\n${tableOf(all)}\n\n${text.slice(to)}`);
}
