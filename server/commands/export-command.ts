import { type Command, Option } from 'commander';
import type { DeskContext } from '../context.js';
import { isRunning } from '../data-folder.js';
import { normaliseEmail } from '../email-address.js';
import { OperatorError } from '../errors.js';
import type { CitationFormat } from '../features/citations/citation-format.js';
import type { ExportedList } from '../features/exports/export-store.js';
import type { CommandIo, RunCommand } from './command.js';
import { addressOf } from './desk-address.js';
import { exportByDesk, exportFound } from './export-found.js';
import { printPieces } from './print-pieces.js';

const formats: Readonly<Record<string, CitationFormat>> = {
  bibtex: 'BIBTEX',
  ris: 'RIS',
  'csl-json': 'CSL_JSON',
  apa: 'APA',
  chicago: 'CHICAGO',
  ieee: 'IEEE',
  text: 'TEXT',
};
const takeout = 'takeout';

interface CollectionOptions {
  readonly format: string;
  readonly url?: string;
}

const formatOption = (names: readonly string[]) =>
  new Option('--format <format>', 'how it is written').choices(names).default(names[0]);

/** Ways to run a command: with the database, as a whole desk. */
export interface ExportRunners {
  readonly command: RunCommand;
  readonly desk: RunCommand<DeskContext>;
}

export function exportCommand(program: Command, run: ExportRunners): void {
  const command = program.command('export').description('papers and choices of readers, as files');
  command
    .command('user')
    .description(
      'a reader’s choices, which another desk takes in (takeout), or the papers that they saved',
    )
    .argument('<email>')
    .addOption(formatOption([takeout, ...Object.keys(formats)]))
    .action((email: string, { format }: { format: string }) =>
      run.command(async (io) => {
        const { accountStore, takeout: takeouts } = io.context.services;
        const found = await accountStore.findByEmail(normaliseEmail(email));
        if (!found) throw new OperatorError(`No account has the address ${email}.`);
        const { id: accountId } = found.account;
        if (format !== takeout)
          return writeList({ kind: 'SAVED', accountId }, formats[format]!, io);
        io.print(await takeouts.takeOut(accountId));
        return 0;
      }),
    );
  command
    .command('collection')
    .description('the papers of a collection')
    .argument('<collection>', 'its id, or what its shared address ends in')
    .option('--url <address>', 'where the running desk answers; by HOST and PORT')
    .addOption(formatOption(Object.keys(formats)))
    .action((name: string, options: CollectionOptions) => exportCollection(name, options, run));
}

/** One that a search fills is asked of the desk that runs here, or of one opened for it where none runs. */
async function exportCollection(
  name: string,
  { format: named, url }: CollectionOptions,
  run: ExportRunners,
): Promise<void> {
  const format = formats[named]!;
  let search: string | null = null;
  await run.command(async (io) => {
    const found = await io.context.services.exports.findCollection(name);
    if (found === null) throw new OperatorError(`There is no collection ${name}.`);
    if (found.search === null) return writeList({ kind: 'COLLECTION', id: found.id }, format, io);
    if (url !== undefined || isRunning(io.context.config.dataDir))
      return exportByDesk(found, format, addressOf(url, io.context.config), io);
    search = found.search;
    return 0;
  });
  if (search !== null) await run.desk((io) => exportFound(search!, format, io));
}

const writeList = (list: ExportedList, format: CitationFormat, io: CommandIo): Promise<number> =>
  printPieces(io.context.services.exports.list(list, format), io);
