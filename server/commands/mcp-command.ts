import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { DeskContext } from '../context.js';
import { isRunning } from '../data-folder.js';
import { normaliseEmail } from '../email-address.js';
import { OperatorError } from '../errors.js';
import { createMcpServer } from '../mcp/mcp-server.js';
import { bridge } from '../mcp/stdio-bridge.js';
import type { CommandIo, RunCommand } from './command.js';
import { addressOf } from './desk-address.js';

interface Options {
  readonly user?: string;
  readonly url?: string;
  readonly token?: string;
}
type ConfigContext = { readonly config: Config };
/** Ways to run a command: with the settings alone, with the database, as a whole desk. */
export interface McpRunners {
  readonly alone: RunCommand<ConfigContext & { dispose(): Promise<void> }>;
  readonly command: RunCommand;
  readonly desk: RunCommand<DeskContext>;
}

export function mcpCommand(program: Command, run: McpRunners): void {
  program
    .command('mcp')
    .description(
      'serve language models over standard input and output (Model Context Protocol): the desk that runs here, or one of its own',
    )
    .option('--user <email>', 'the reader for whom it recommends, rates and saves')
    .option('--url <address>', 'where the running desk answers; by HOST and PORT')
    .option('--token <token>', 'a bearer token of the reader, instead of --user')
    .action(async (options: Options) => {
      if (options.token) return run.alone((io) => serveByToken(options, io));
      let running: boolean | undefined;
      await run.alone(async ({ context }) => {
        running = options.url !== undefined || isRunning(context.config.dataDir);
        return 0;
      });
      // What is wrong with the settings has been said.
      if (running === undefined) return;
      return running
        ? run.command((io) => serveRunning(options, io))
        : run.desk((io) => serveOwn(options, io));
    });
}

async function serveByToken(options: Options, io: CommandIo<ConfigContext>): Promise<number> {
  await bridge(transportOf(io.signal), addressOf(options.url, io.context.config), options.token!);
  return untilClosed(io.signal);
}

/** Two processes would spoil the indexes of one folder, so the desk that has it is asked. */
async function serveRunning(options: Options, io: CommandIo): Promise<number> {
  const { accounts } = io.context.services;
  const { user } = options;
  const address = addressOf(options.url, io.context.config);
  if (!user) throw new OperatorError('A desk runs here: say with --user EMAIL for which reader.');
  const token = await accounts.tokenFor(await accountOf(user, io));
  try {
    await bridge(transportOf(io.signal), address, token);
    return await untilClosed(io.signal);
  } finally {
    await accounts.signOut(await accounts.authenticate(token));
  }
}

async function serveOwn({ user }: Options, io: CommandIo<DeskContext>): Promise<number> {
  const { services, logger, startUpkeep } = io.context;
  const viewer = user ? { accountId: await accountOf(user, io), sessionHash: null } : null;
  startUpkeep();
  await createMcpServer({ services, viewer }, logger).connect(transportOf(io.signal));
  return untilClosed(io.signal);
}

/** @throws OperatorError. */
async function accountOf(
  email: string,
  { context }: CommandIo<Pick<DeskContext, 'services'>> | CommandIo,
): Promise<string> {
  const found = await context.services.accountStore.findByEmail(normaliseEmail(email));
  if (!found) throw new OperatorError(`No account has the address ${email}.`);
  return found.account.id;
}

function transportOf(signal: AbortSignal): StdioServerTransport {
  const transport = new StdioServerTransport();
  signal.addEventListener('abort', () => void transport.close());
  return transport;
}

/** Resolves when whoever started it has closed its input, or a signal came. */
function untilClosed(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const end = () => resolve(0);
    process.stdin.once('end', end).once('close', end);
    signal.addEventListener('abort', end);
  });
}
