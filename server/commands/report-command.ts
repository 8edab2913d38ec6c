import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { OperatorError } from '../errors.js';
import type { RunCommand } from './command.js';

/** As over HTTP. */
const mostBytes = 1_048_576;

export function reportCommand(mail: Command, run: RunCommand): void {
  mail
    .command('report')
    .description('take a bounce or a complaint, a whole mail, as a mail server pipes it')
    .argument('[file]', 'the mail; standard input when left out', '-')
    .action((file: string) =>
      run(async ({ context, print }) => {
        const mail = await readMail(file);
        const outcome = await context.services.mailReports.take(mail, 'command line');
        print(outcome ? `${outcome.status.toLowerCase()}: ${outcome.reason}` : 'nothing to change');
        return 0;
      }),
    );
}

async function readMail(file: string): Promise<Buffer> {
  if (file !== '-' && !existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const input: Readable = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new OperatorError('It is larger than 1 MB, and so no report.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
