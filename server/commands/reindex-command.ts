import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { lockKeys, tryAdvisoryLock } from '../db/advisory-lock.js';
import { askForNewIndexes } from '../features/search/desk-id.js';
import type { RunCommand } from './command.js';

export function reindexCommand(program: Command, run: RunCommand): void {
  program
    .command('reindex')
    .description('build the vector and word indexes anew from the database')
    .action(() =>
      run(async ({ context, print }) => {
        // Also for processes that have their indexes elsewhere, now or when they start.
        await askForNewIndexes(context.db);
        const unlock = await tryAdvisoryLock(context.db, lockKeys.indexes);
        if (!unlock) {
          print('The running desk builds its indexes anew, and answers meanwhile.');
          return 0;
        }
        await rm(join(context.config.dataDir, 'index'), { recursive: true, force: true });
        await unlock();
        print('Removed the saved indexes; the next start builds them from the database.');
        return 0;
      }),
    );
}
