import { Command } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup-command.js';
import type { CommandIo, RunCommand } from './commands/command.js';
import { digestCommand } from './commands/digest-command.js';
import { doctorCommand } from './commands/doctor-command.js';
import { duplicatesCommand } from './commands/duplicates-command.js';
import { exportCommand } from './commands/export-command.js';
import { fetchCommand } from './commands/fetch-command.js';
import { importCommand } from './commands/import-command.js';
import { mailCommand } from './commands/mail-command.js';
import { mcpCommand } from './commands/mcp-command.js';
import { migrateCommand } from './commands/migrate-command.js';
import { modelCommand } from './commands/model-command.js';
import { rankCommand } from './commands/rank-command.js';
import { rankerCommand } from './commands/ranker-command.js';
import { reindexCommand } from './commands/reindex-command.js';
import { sourcesCommand } from './commands/sources-command.js';
import { userCommand } from './commands/user-command.js';
import { type Config, readConfig } from './config.js';
import type { CommandContext, DatabaseContext, DeskContext } from './context.js';
import { describe, outliveReaders } from './entry.js';
import { DomainError } from './errors.js';
import { createLogger, type Logger } from './logger.js';

const interrupted = 130;

/** Opens the desk, runs one command on it, and closes it again, also when a signal comes. */
const runOn =
  <Context extends Disposable>(open: Open<Context>, read = readConfig): RunCommand<Context> =>
  async (work) => {
    const stopping = new AbortController();
    // A second signal ends the process at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => stopping.abort());
    process.exitCode = await attempt(read, open, work, stopping.signal);
  };

interface Disposable {
  dispose(): Promise<void>;
}
type Open<Context> = (config: Config, overrides: { logger: Logger }) => Promise<Context>;

// The desk is loaded by who needs one, so that a word of help comes at once.
const contexts = () => import('./context.js');
const commandContext: Open<CommandContext> = async (config, overrides) =>
  (await contexts()).commandContext(config, overrides);
const deskContext: Open<DeskContext> = async (config, overrides) =>
  (await contexts()).deskContext(config, { ...overrides, keepModel: true });
const configContext: Open<{ config: Config; dispose(): Promise<void> }> = async (config) => ({
  config,
  dispose: async () => undefined,
});
const databaseContext: Open<DatabaseContext> = async (config) =>
  (await contexts()).databaseContext(config);

async function attempt<Context extends Disposable>(
  read: () => Config,
  open: Open<Context>,
  work: (io: CommandIo<Context>) => Promise<number>,
  signal: AbortSignal,
): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const config = read();
    const context = await open(config, {
      logger: createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel),
    });
    try {
      return await work({ context, signal, say, print });
    } finally {
      await context.dispose();
    }
  } catch (error) {
    if (signal.aborted) {
      say('Stopped. What was confirmed is kept; run the command again to go on.');
      return interrupted;
    }
    say(error instanceof DomainError ? error.message : describe(error));
    return 1;
  }
}

const program = new Command('lectern')
  .description('The command line of a Lectern desk.')
  .showHelpAfterError('(add --help for the options)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
for (const add of [
  importCommand,
  fetchCommand,
  sourcesCommand,
  duplicatesCommand,
  digestCommand,
  reindexCommand,
  modelCommand,
  userCommand,
  rankerCommand,
])
  add(program, runOn(commandContext));
exportCommand(program, { command: runOn(commandContext), desk: runOn(deskContext) });
mailCommand(
  program,
  runOn(commandContext),
  runOn(
    async (config) => ({ config, dispose: async () => undefined }),
    () => readConfig(undefined, { keyMayBeMissing: true }),
  ),
);
mcpCommand(program, {
  alone: runOn(configContext),
  command: runOn(commandContext),
  desk: runOn(deskContext),
});
doctorCommand(program, runOn(configContext));
for (const add of [migrateCommand, backupCommand, restoreCommand])
  add(program, runOn(databaseContext));
rankCommand(program, (folder) =>
  runOn(async (config, overrides) => (await contexts()).rankContext(config, overrides, folder)),
);
outliveReaders();
await program.parseAsync();
