import type { Command } from 'commander';
import { migrateDown, migrateUp, migrationStatus } from '../db/migrate.js';
import type { RunCommand } from './command.js';

/** Commands run on a desk that is up to date already, so `up` has nothing left to do but to say so. */
export function migrateCommand(program: Command, run: RunCommand): void {
  const migrate = program.command('migrate').description('change the database schema');
  migrate
    .command('up')
    .description('apply what is missing')
    .action(() =>
      run(async ({ context, print }) => {
        await migrateUp(context.db);
        print('The schema is up to date.');
        return 0;
      }),
    );
  migrate
    .command('down')
    .description('undo the newest migration, with the data in its tables')
    .action(() =>
      run(async ({ context, print }) => {
        await migrateDown(context.db);
        print('Undid the newest migration.');
        return 0;
      }),
    );
  migrate
    .command('status')
    .description('list the migrations')
    .action(() =>
      run(async ({ context, print }) => {
        for (const { name, applied } of await migrationStatus(context.db))
          print(`${applied ? 'applied' : 'pending'}  ${name}`);
        return 0;
      }),
    );
}
