import { existsSync, readFileSync } from 'node:fs';
import { systemClock } from '../../clock.js';
import type { DatabaseContext } from '../../context.js';
import { isRunning } from '../../data-folder.js';
import { lockKeys, tryAdvisoryLock } from '../../db/advisory-lock.js';
import type { BackupHeader } from '../../db/backup-format.js';
import { migrateUp, migrationStatus } from '../../db/migrate.js';
import { readBackup } from '../../db/read-backup.js';
import { writeBackup } from '../../db/write-backup.js';
import { OperatorError } from '../../errors.js';
import { secretFile, writeSecret } from '../../secret.js';
import type { CommandIo } from '../command.js';

export async function backUp({ context, signal, print }: CommandIo<DatabaseContext>, file: string) {
  const { db, sessionUrl, config } = context;
  const migrations = await migrationNames(context);
  if (migrations.length < db.source.migrations.length)
    throw new OperatorError(
      'The schema is of an older version; run: npm run lectern -- migrate up',
    );
  const header: BackupHeader = {
    format: 1,
    madeAt: systemClock.now().toISOString(),
    migrations,
    secret: config.sessionSecret ? null : keptSecret(config.dataDir),
  };
  const bytes = await writeBackup(sessionUrl, header, file, signal);
  print(`${file}: ${(bytes / 2 ** 20).toFixed(1)} MiB`);
  return 0;
}

export async function restore(
  { context, signal, print }: CommandIo<DatabaseContext>,
  file: string,
  replace: boolean,
): Promise<number> {
  const { db, sessionUrl, config } = context;
  const unlock = await tryAdvisoryLock(db, lockKeys.indexes);
  try {
    if (!unlock || isRunning(config.dataDir))
      throw new OperatorError('The desk runs. Stop it, and its workers, and restore then.');
    await migrateUp(db);
    if (!replace && (await holdsAnything(context)))
      throw new OperatorError(
        'The desk is not empty. Restore into an empty one, or add --replace: then what it holds is gone.',
      );
    const migrations = await migrationNames(context);
    const fit = (header: BackupHeader) => checkVersion(header, migrations);
    const { madeAt, secret } = await readBackup(sessionUrl, file, fit, signal);
    if (secret !== null && !config.sessionSecret) writeSecret(config.dataDir, secret);
    print(`The desk is as it was at ${madeAt}. Its next start builds the indexes.`);
    return 0;
  } finally {
    await unlock?.();
  }
}

const keptSecret = (dataDir: string): string | null => {
  const file = secretFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
};

async function migrationNames({ db }: DatabaseContext): Promise<string[]> {
  const states = await migrationStatus(db);
  return states.filter(({ applied }) => applied).map(({ name }) => name);
}

async function holdsAnything({ db }: DatabaseContext): Promise<boolean> {
  const [row] = await db.query<{ anything: boolean }>(
    `select exists (select from papers) or exists (select from accounts) or exists (select from digests) as anything`,
  );
  return row!.anything;
}

function checkVersion({ migrations }: BackupHeader, here: readonly string[]): void {
  if (migrations.join() === here.join()) return;
  const which = migrations.length < here.length ? 'An older' : 'Another';
  throw new OperatorError(
    `${which} version of Lectern wrote this backup (${migrations.length} migrations, here ${here.length}). Restore it with that version; then start this one, which brings the schema up to date.`,
  );
}
