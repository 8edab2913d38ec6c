import type { Command } from 'commander';
import type { DatabaseContext } from '../context.js';
import { migrateDown, migrateUp, migrationStatus } from '../db/migrate.js';
import type { RunCommand } from './command.js';

/** Every other command brings the schema up to date before it runs; these find it as it is. */
export function migrateCommand(program: Command, run: RunCommand<DatabaseContext>): void {
  const migrate = program.command('migrate').description('change the database schema');
  migrate
    .command('up')
    .description('apply what is missing')
    .action(() =>
      run(async ({ context, print }) => {
        for (const name of await migrateUp(context.db)) print(`applied  ${name}`);
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
