import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { lockKeys, tryAdvisoryLock } from '../db/advisory-lock.js';
import { notify } from '../db/notifications.js';
import type { RunCommand } from './command.js';

export function reindexCommand(program: Command, run: RunCommand): void {
  program
    .command('reindex')
    .description('build the vector and word indexes anew from the database')
    .action(() =>
      run(async ({ context, print }) => {
        const unlock = await tryAdvisoryLock(context.db, lockKeys.indexes);
        if (!unlock) {
          await notify(context.db, 'lectern_reindex');
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
