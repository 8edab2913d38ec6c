import type { Command } from 'commander';
import { DateTime } from 'luxon';
import type { LiveSource } from '../features/sources/live-source.js';
import type { SourceDefinition } from '../features/sources/source-definition.js';
import type { CommandIo, RunCommand } from './command.js';
import { followRun } from './follow-run.js';

interface AddOptions {
  readonly cron?: string;
  readonly endpoint?: string;
}

/** Sources that are fetched by the clock: which, when, and how that goes. */
export function sourcesCommand(program: Command, run: RunCommand): void {
  const sources = program
    .command('sources')
    .description('list the sources that papers are fetched from, with what their last runs did')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => run((io) => list(io, json)));
  addCommands(sources, run);
  const act = (
    name: string,
    what: string,
    work: (io: CommandIo, source: string) => Promise<number>,
  ) =>
    sources
      .command(`${name} <source>`)
      .description(what)
      .action((source: string) => run((io) => work(io, source)));
  act('run', 'fetch what is new in it now', (io, source) =>
    followRun(io, source, {}, (options) => io.context.services.liveSources.runNow(source, options)),
  );
  act('pause', 'have the clock leave it alone', async (io, source) => {
    await io.context.services.liveSources.setPaused(source, true);
    return list(io);
  });
  act('resume', 'put it back on the clock', async (io, source) => {
    await io.context.services.liveSources.setPaused(source, false);
    return list(io);
  });
  act('remove', 'fetch it no more; what it brought stays', async (io, source) => {
    await io.context.services.liveSources.remove(source);
    return list(io);
  });
  sources
    .command('schedule <source> <cron>')
    .description('fetch it at these times (cron, UTC); off for by hand only')
    .action((source: string, cron: string) =>
      run(async (io) => {
        await io.context.services.liveSources.setSchedule(source, cron === 'off' ? null : cron);
        return list(io);
      }),
    );
}

function addCommands(sources: Command, run: RunCommand): void {
  const add = sources.command('add').description('fetch a source by the clock from now on');
  const adding = (kind: Command) =>
    kind
      .option('--cron <times>', 'when, as cron has it, UTC; the usual times if left out')
      .option('--endpoint <url>', 'another address of the same API, such as a mirror');
  const put = (definition: SourceDefinition, { cron, endpoint }: AddOptions) =>
    run(async (io) => {
      await io.context.services.liveSources.add({ ...definition, endpoint }, cron);
      return list(io);
    });
  adding(add.command('arxiv').description("papers of arXiv's API by category"))
    .requiredOption('--category <name...>', 'such as cs.CL, hep-th or cs.*')
    .action(({ category, ...options }: AddOptions & { category: string[] }) =>
      put({ kind: 'arxiv', categories: category }, options),
    );
  adding(
    add.command('feed <url>').description('an RSS or Atom feed of a journal or a blog'),
  ).action((url: string, options: AddOptions) => put({ kind: 'feed', url }, options));
  adding(add.command('oai').description("arXiv's records by OAI-PMH: whole fields, as they change"))
    .option('--set <name>', 'such as cs or physics:hep-th; all of arXiv if left out')
    .action(({ set, ...options }: AddOptions & { set?: string }) =>
      put({ kind: 'oai', set }, options),
    );
  adding(
    add.command('daily').description('the daily paper feed of Hugging Face, with votes'),
  ).action((options: AddOptions) => put({ kind: 'daily' }, options));
}

async function list({ context, print, say }: CommandIo, json = false): Promise<number> {
  const sources = await context.services.liveSources.list();
  if (json) print(JSON.stringify(sources));
  else if (sources.length === 0)
    say('None yet. Add one: npm run lectern -- sources add arxiv --category cs.CL');
  else for (const source of sources) for (const line of linesOf(source)) print(line);
  return 0;
}

function linesOf(source: LiveSource): string[] {
  const { name, schedule, paused, running, nextRunAt, lastRunAt, counts, lastError } = source;
  const next = paused ? 'paused' : nextRunAt ? `next ${minuteOf(nextRunAt)}` : 'by hand only';
  const times = schedule === null ? '' : `, at ${schedule}`;
  const last =
    lastRunAt &&
    `${running ? 'running since' : 'last'} ${minuteOf(lastRunAt)}: added ${counts.added}, updated ${counts.updated}, unchanged ${counts.unchanged}, rejected ${counts.rejected}`;
  return [
    `${name}: ${next}${times}`,
    ...(last ? [`  ${last}`] : []),
    ...(lastError === null ? [] : [`  broke off: ${lastError}`]),
  ];
}

const minuteOf = (time: Date): string =>
  DateTime.fromJSDate(time, { zone: 'utc' }).toFormat("yyyy-MM-dd HH:mm 'UTC'");
