import { tableOf } from '../support/marked-table.js';
import type { MailFigures, MailRound, MailSize } from './mail-bench.js';
import { range } from './percentiles.js';

type OfRound = (round: MailRound) => number;

const sum = (round: MailRound, step: keyof MailRound['spent'][number]): number =>
  round.spent.reduce((all, spent) => all + spent[step], 0);
const each =
  (work: OfRound): OfRound =>
  (round) =>
    work(round) / round.digests;
const longest = (round: MailRound, step: 'writing' | 'sending'): number =>
  Math.max(...round.spent.map((spent) => spent[step]));

/** What is told of a round, by the name of its row. */
const rows: readonly [name: string, work: OfRound][] = [
  ['digests a second, written and sent', ({ digests, seconds }) => digests / seconds],
  ['digests a second, written', (round) => (1000 * round.digests) / longest(round, 'writing')],
  ['ms a digest, ranking', each((round) => sum(round, 'ranking'))],
  [
    'ms a digest, what it has been sent and is new',
    each((round) => sum(round, 'composing') - sum(round, 'ranking') - sum(round, 'rendering')),
  ],
  ['ms a digest, reading and rendering its papers', each((round) => sum(round, 'rendering'))],
  ['ms a digest, storing', each((round) => sum(round, 'storing'))],
  ['ms a digest, handing over', each((round) => sum(round, 'sending'))],
  ['ms of processor a digest, workers', each((round) => sum(round, 'processor'))],
];
const ofPostgres: [string, OfRound] = [
  'ms of processor a digest, Postgres',
  each(({ postgres }) => postgres ?? Number.NaN),
];

/** Least, middle and most of the rounds, for one worker and for two. */
export function mailTable({ readers, papers, newPapers }: MailSize, figures: MailFigures): string {
  const told = figures.rounds.some(({ postgres }) => postgres === null)
    ? rows
    : [...rows, ofPostgres];
  const of = (workers: number, work: OfRound) =>
    range(figures.rounds.filter((round) => round.workers === workers).map(work));
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    tableOf(
      [`${readers} readers, ${papers} papers, ${newPapers} of them new`, '1 worker', '2 workers'],
      told.map(([name, work]) => [name, of(1, work), of(2, work)]),
    ),
    `A mail has ${kilobytes(figures.sentBytes)} KB as it is sent; of one that was sent, Postgres keeps ${kilobytes(figures.keptBytes)} KB.`,
  ].join('\n\n');
}
