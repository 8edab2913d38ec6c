import { type Command, InvalidArgumentError } from 'commander';
import { OperatorError } from '../errors.js';
import type { WorkProvider } from '../features/works/work.js';
import { WorksByDoi } from '../features/works/works-by-doi.js';
import { FetchFailure } from '../net/fetch-failure.js';
import { startProgress } from '../progress.js';
import type { CommandIo, RunCommand } from './command.js';
import { embedPapers } from './embed-papers.js';

interface Options {
  readonly limit: number;
  readonly againAfter: number;
  readonly mailto?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
  readonly embed: boolean;
}

const toldWaitMs = 4_000;

/** `fetch crossref` and `fetch openalex`: not new papers, but what is known of those with a DOI. */
export function fetchWorks(fetch: Command, run: RunCommand): void {
  for (const [provider, name] of [
    ['crossref', 'Crossref'],
    ['openalex', 'OpenAlex'],
  ] as const)
    fetch
      .command(provider)
      .description(
        `what ${name} knows of papers by their DOI: what the desk lacks, and what they cite`,
      )
      .option('--limit <papers>', 'at most so many papers', wholeNumber, 1_000)
      .option(
        '--again-after <days>',
        'ask again for what was asked for that long ago',
        wholeNumber,
        90,
      )
      .option('--mailto <address>', `where ${name} may write to; it answers such askers sooner`)
      .option('--endpoint <url>', 'another address of the same API, such as a mirror')
      .option('--json', 'print the summary as JSON')
      .option('--no-embed', 'leave the embedding to the running desk')
      .action((options: Options) => run((io) => askFor(provider, options, io)));
}

async function askFor(provider: WorkProvider, options: Options, io: CommandIo): Promise<number> {
  const { services, config } = io.context;
  const { endpoint, mailto, limit, againAfter } = options;
  const source = new WorksByDoi(services.http, provider, {
    endpoint,
    mailto,
    key: config.openAlexKey,
  });
  const progress = startProgress(`Asking ${provider}`);
  try {
    const { asked, found, summary, citations } = await services.works.run(source, {
      ...{ limit, againAfterDays: againAfter, signal: io.signal },
      onProgress: (done, total) => progress.update(done, total),
      onWait: (ms, why) => {
        if (ms >= toldWaitMs) io.say(`${why} Waiting ${Math.ceil(ms / 1_000)} s …`);
      },
    });
    progress.stop();
    const { updated } = summary;
    io.print(
      options.json
        ? JSON.stringify({ asked, found, updated, citations })
        : `asked for ${asked}, found ${found}, updated ${updated}; ${citations} citations between papers of the desk`,
    );
  } catch (error) {
    progress.stop();
    if (!(error instanceof FetchFailure)) throw error;
    throw new OperatorError(
      `${error.message} What came before is kept; run the command again to go on.`,
    );
  }
  if (options.embed) await embedPapers(io);
  return 0;
}

function wholeNumber(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}
