import { type Command, InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import { isoDay } from '../clock.js';
import type { Span } from '../features/sources/source.js';
import type { SourceDefinition } from '../features/sources/source-definition.js';
import type { CommandIo, RunCommand } from './command.js';
import { embedPapers } from './embed-papers.js';
import { fetchWorks } from './fetch-works.js';
import { followRun } from './follow-run.js';

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
  readonly embed: boolean;
}

interface ArxivOptions extends Options {
  readonly category: string[];
  readonly updated?: boolean;
}

interface DailyOptions extends Options {
  readonly date?: string;
}

const recentDays = 7;

export function fetchCommand(program: Command, run: RunCommand): void {
  const fetch = program
    .command('fetch')
    .description('take in papers from sources on the internet, at their pace');
  withOptions(fetch.command('arxiv').description("papers of arXiv's API by category and day"))
    .requiredOption('--category <name...>', 'such as cs.CL, hep-th or cs.*')
    .option('--updated', 'days are those of the latest version, rather than of the first')
    .action(({ category, updated, ...options }: ArxivOptions, command: Command) => {
      checkSpan(options, command);
      const definition = { kind: 'arxiv', categories: category } as const;
      return run((io) => fetchSource(definition, updated ? 'updated' : 'published', options, io));
    });
  withOutcome(fetch.command('feed <url>').description('what an RSS or Atom feed holds now')).action(
    (url: string, options: Options) =>
      run((io) => fetchSource({ kind: 'feed', url }, 'published', options, io)),
  );
  withOptions(fetch.command('oai').description("arXiv's records by OAI-PMH, for much at a time"))
    .option('--set <name>', 'such as cs or physics:hep-th; all of arXiv if left out')
    .action(({ set, ...options }: Options & { set?: string }, command: Command) => {
      checkSpan(options, command);
      return run((io) => fetchSource({ kind: 'oai', set }, 'updated', options, io));
    });
  withOptions(
    fetch.command('daily').description('the daily paper feed of Hugging Face, with votes'),
  )
    .option('--date <day>', 'this day alone', day)
    .action(({ date, ...options }: DailyOptions, command: Command) => {
      if (date !== undefined && (options.since ?? options.until) !== undefined)
        command.error('error: give either --date or --since and --until', { exitCode: 2 });
      const span = date === undefined ? options : { ...options, since: date, until: date };
      checkSpan(span, command);
      return run((io) => fetchSource({ kind: 'daily' }, 'published', span, io));
    });
  fetchWorks(fetch, run);
}

const withOptions = (command: Command): Command =>
  withOutcome(command)
    .option(
      '--since <day>',
      `first day, such as 2026-01-15; ${recentDays} days ago if left out`,
      day,
    )
    .option('--until <day>', 'last day; today if left out', day);

const withOutcome = (command: Command): Command =>
  command
    .option('--endpoint <url>', 'another address of the same API, such as a mirror')
    .option('--json', 'print the summary as JSON')
    .option('--no-embed', 'leave the embedding to the running desk');

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid) return text;
  throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
}

function checkSpan({ since, until }: Options, command: Command): void {
  if (since !== undefined && until !== undefined && since > until)
    command.error('error: --since is after --until', { exitCode: 2 });
}

async function fetchSource(
  definition: SourceDefinition,
  by: Span['by'],
  options: Options,
  io: CommandIo,
): Promise<number> {
  const { liveSources } = io.context.services;
  const given = { ...definition, endpoint: options.endpoint };
  const span = { ...spanOf(options, io), by };
  await followRun(io, `${definition.kind} papers`, options, (following) =>
    liveSources.fetch(given, span, following),
  );
  if (options.embed) await embedPapers(io);
  return 0;
}

function spanOf({ since, until }: Options, { context }: CommandIo): Omit<Span, 'by'> {
  const last = until ?? isoDay(context.clock.now());
  const first = DateTime.fromISO(last, { zone: 'utc' }).minus({ days: recentDays });
  const open = until === undefined;
  return { since: since ?? isoDay(first.toJSDate()), until: last, open };
}
