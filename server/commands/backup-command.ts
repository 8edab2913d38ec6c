import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { DatabaseContext } from '../context.js';
import type { RunCommand } from './command.js';

type Run = RunCommand<DatabaseContext>;
// Loaded by who needs it, so that a word of help comes at once.
const work = () => import('./backup/backup-and-restore.js');

export function backupCommand(program: Command, run: Run): void {
  program
    .command('backup <file>')
    .description('write all that the desk holds to one file, while it runs or not')
    .action((file: string) => run(async (io) => (await work()).backUp(io, resolve(file))));
}

export function restoreCommand(program: Command, run: Run): void {
  program
    .command('restore <file>')
    .description('take in a backup that the same version of Lectern wrote')
    .option('--replace', 'in the place of what the desk holds')
    .action((file: string, { replace = false }: { replace?: boolean }) =>
      run(async (io) => (await work()).restore(io, resolve(file), replace)),
    );
}
