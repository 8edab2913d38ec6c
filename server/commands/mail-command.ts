import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { RunCommand } from './command.js';
import { dkimCommand } from './dkim-command.js';
import { reportCommand } from './report-command.js';

export function mailCommand(
  program: Command,
  run: RunCommand,
  runOnConfig: RunCommand<{ readonly config: Config }>,
): void {
  const mail = program
    .command('mail')
    .description('how mails are signed, and what becomes of them');
  reportCommand(mail, run);
  dkimCommand(mail, runOnConfig);
}
