import { randomBytes } from 'node:crypto';
import { Argument, type Command } from 'commander';
import { normaliseEmail } from '../email-address.js';
import { OperatorError } from '../errors.js';
import type { RunCommand } from './command.js';

export function userCommand(program: Command, run: RunCommand): void {
  const user = program.command('user').description('readers and operators');
  user
    .command('add')
    .description('make an account and print its password')
    .argument('<email>')
    .option('--name <name>', 'what mails call the reader')
    .action((email: string, { name }: { name?: string }) =>
      run(async ({ context, print }) => {
        if (!/^[^\s@]+@[^\s@]+$/.test(email))
          throw new OperatorError(`"${email}" is no mail address.`);
        const password = randomBytes(12).toString('base64url');
        await context.services.accounts.signUp(
          { email, password, displayName: name },
          'command line',
        );
        print(`${normaliseEmail(email)} ${password}`);
        return 0;
      }),
    );
  user
    .command('list')
    .description('list the accounts')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async ({ context, print }) => {
        const accounts = await context.services.accountStore.list();
        if (json) print(JSON.stringify(accounts));
        else
          for (const { email, displayName, role } of accounts)
            print(`${email}\t${role}\t${displayName}`);
        return 0;
      }),
    );
  user
    .command('token')
    .description('print a bearer token of a reader, good for 90 days')
    .argument('<email>')
    .action((email: string) =>
      run(async ({ context, print }) => {
        const { accountStore, accounts } = context.services;
        const found = await accountStore.findByEmail(normaliseEmail(email));
        if (!found) throw new OperatorError(`No account has the address ${email}.`);
        print(await accounts.tokenFor(found.account.id));
        return 0;
      }),
    );
  user
    .command('role')
    .description('make someone a reader or an operator')
    .argument('<email>')
    .addArgument(new Argument('<role>').choices(['reader', 'operator']))
    .action((email: string, role: 'reader' | 'operator') =>
      run(async ({ context, print }) => {
        const { accountStore } = context.services;
        const found = await accountStore.findByEmail(normaliseEmail(email));
        if (!found) throw new OperatorError(`No account has the address ${email}.`);
        await accountStore.update(found.account.id, { role });
        print(`${found.account.email} is ${role} now.`);
        return 0;
      }),
    );
}
