import type { Command } from 'commander';
import { normaliseEmail } from '../email-address.js';
import { OperatorError } from '../errors.js';
import type { Digest } from '../features/digests/digest.js';
import type { CommandIo, RunCommand } from './command.js';

interface Options {
  readonly due?: boolean;
  readonly user?: string;
  readonly dryRun?: boolean;
}

export function digestCommand(program: Command, run: RunCommand): void {
  program
    .command('digest')
    .description('mail digests')
    .command('send')
    .description('send digests now')
    .option('--due', 'all whose time has come')
    .option('--user <email>', 'the one of this reader, due or not')
    .option('--dry-run', 'print what would be sent instead of sending it')
    .action((options: Options, command: Command) => {
      if (!options.due === !options.user)
        command.error('error: give either --due or --user EMAIL', { exitCode: 2 });
      return run((io) => send(options, io));
    });
}

async function send({ user, dryRun }: Options, io: CommandIo): Promise<number> {
  await io.context.loadVectors();
  const { digests } = io.context.services;
  if (user !== undefined) {
    const digest = await digestOf(user, io);
    return dryRun ? show(digest, io) : sendOne(digest, io);
  }
  if (!dryRun) {
    return sendDue(io);
  }
  for (const digest of await digests.due()) await show(digest, io);
  return 0;
}

/** By hand, those that wait for a later try are tried as well. */
async function sendDue({ context, print, say }: CommandIo): Promise<number> {
  let failed = 0;
  const sent = await context.services.digests.sendDue({
    all: true,
    onFailure: (failure, { message }) => {
      failed += 1;
      say(`${message.to.address}: ${failure.message}`);
    },
  });
  print(failed === 0 ? `sent ${sent}` : `sent ${sent}, failed ${failed}`);
  return failed === 0 ? 0 : 1;
}

async function digestOf(email: string, { context }: CommandIo): Promise<Digest> {
  const found = await context.services.accountStore.findByEmail(normaliseEmail(email));
  if (!found)
    throw new OperatorError(
      `No reader has the address ${email}. See: npm run lectern -- user list`,
    );
  return context.services.digests.get(found.account.id);
}

async function sendOne(digest: Digest, { context, print }: CommandIo): Promise<number> {
  const { status, reason, paperCount } = await context.services.digests.sendNow(digest);
  const where = context.services.mailGoesToOutbox
    ? ` as .eml in ${context.config.dataDir}/outbox`
    : '';
  if (status === 'SENT') print(`sent ${paperCount} papers to ${digest.email}${where}`);
  else print(`not sent: ${reason}`);
  return 0;
}

async function show(digest: Digest, { context, print }: CommandIo): Promise<number> {
  const { subject, text } = await context.services.digests.preview(digest);
  print(`To: ${digest.email}\nSubject: ${subject}\n\n${text}`);
  return 0;
}
