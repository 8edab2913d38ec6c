import type { Command } from 'commander';
import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';
import { dkimRecord, makeDkimKey } from '../mail/dkim-key.js';
import type { RunCommand } from './command.js';

export function dkimCommand(mail: Command, run: RunCommand<{ readonly config: Config }>): void {
  mail
    .command('dkim')
    .description(
      'print the DNS record of the key that signs mails, which is made when there is none',
    )
    .action(() =>
      run(async ({ context, print, say }) => {
        const { keyFile, key, domain, selector } = context.config.dkim;
        if (keyFile === undefined)
          throw new OperatorError(
            'Set DKIM_KEY_FILE to the file that the key is, or is to be, in.',
          );
        if (key === undefined) say(`Making a key in ${keyFile}.`);
        const pem = key ?? makeDkimKey(keyFile);
        say(`Publish this record of ${domain}; then start the desk with DKIM_KEY_FILE set.`);
        print(dkimRecord(domain, selector, pem));
        return 0;
      }),
    );
}
