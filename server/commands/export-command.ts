import { type Command, Option } from 'commander';
import { normaliseEmail } from '../email-address.js';
import { OperatorError } from '../errors.js';
import type { CitationFormat } from '../features/citations/citation-format.js';
import type { ExportedList } from '../features/exports/export-store.js';
import type { CommandIo, RunCommand } from './command.js';

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

const formatOption = (names: readonly string[]) =>
  new Option('--format <format>', 'how it is written').choices(names).default(names[0]);

export function exportCommand(program: Command, run: RunCommand): void {
  const command = program.command('export').description('papers and choices of readers, as files');
  command
    .command('user')
    .description(
      'a reader’s choices, which another desk takes in (takeout), or the papers that they saved',
    )
    .argument('<email>')
    .addOption(formatOption([takeout, ...Object.keys(formats)]))
    .action((email: string, { format }: { format: string }) =>
      run(async (io) => {
        const { accountStore, takeout: takeouts } = io.context.services;
        const found = await accountStore.findByEmail(normaliseEmail(email));
        if (!found) throw new OperatorError(`No account has the address ${email}.`);
        const { id: accountId } = found.account;
        if (format !== takeout) return writeList({ kind: 'SAVED', accountId }, format, io);
        io.print(await takeouts.takeOut(accountId));
        return 0;
      }),
    );
  command
    .command('collection')
    .description('the papers of a collection')
    .argument('<collection>', 'its id, or what its shared address ends in')
    .addOption(formatOption(Object.keys(formats)))
    .action((name: string, { format }: { format: string }) =>
      run(async (io) => {
        const found = await io.context.services.exports.findCollection(name);
        if (found === null) throw new OperatorError(`There is no collection ${name}.`);
        if (found.search !== null)
          throw new OperatorError(
            `A search fills this collection ("${found.search}"), and searches need the running desk: export it from its page.`,
          );
        return writeList({ kind: 'COLLECTION', id: found.id }, format, io);
      }),
    );
}

/** Piece by piece, however long the list is. */
async function writeList(list: ExportedList, format: string, io: CommandIo): Promise<number> {
  let rest = '';
  for await (const piece of io.context.services.exports.list(list, formats[format]!)) {
    io.signal.throwIfAborted();
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    if (lines.length > 0) io.print(lines.join('\n'));
  }
  if (rest) io.print(rest);
  return 0;
}
