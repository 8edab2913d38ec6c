import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { RunCommand } from './command.js';
import type { Finding } from './doctor/finding.js';

export function doctorCommand(
  program: Command,
  run: RunCommand<{ readonly config: Config }>,
): void {
  program
    .command('doctor')
    .description('check what the desk needs, and say what to do about what is wrong')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async ({ context: { config }, print }) => {
        // Loaded by who needs it, so that a word of help comes at once.
        const { examineDesk } = await import('./doctor/examine-desk.js');
        const findings = await examineDesk(config);
        if (json) print(JSON.stringify(findings.map((found) => ({ ...found, ok: isOk(found) }))));
        else
          for (const { name, level, text } of findings) print(`${marks[level]} ${name}: ${text}`);
        return findings.every(isOk) ? 0 : 1;
      }),
    );
}

const marks = { ok: 'ok   ', warn: 'WARN ', wrong: 'WRONG' };
const isOk = ({ level }: Finding): boolean => level !== 'wrong';
