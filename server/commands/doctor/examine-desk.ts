import { systemClock } from '../../clock.js';
import type { Config } from '../../config.js';
import { type OpenDatabase, openDatabase } from '../../db/open-database.js';
import { describe } from '../../entry.js';
import { databaseChecks, isMigrated } from './database-checks.js';
import { examine, type Finding, wrong } from './finding.js';
import { mailChecks } from './mail-checks.js';
import { placeChecks } from './place-checks.js';
import { replicaCheck } from './replica-check.js';
import { workChecks } from './work-checks.js';

/** Changes nothing: not even the schema is brought up to date. */
export async function examineDesk(config: Config): Promise<Finding[]> {
  const now = systemClock.now();
  const [inside, outside] = await Promise.all([
    openDatabase(config).then(
      (open) => examineDatabase(open, config, now),
      (error) => [wrong('database', describe(error))],
    ),
    examine({ ...placeChecks, ...mailChecks }, { config, now }),
  ]);
  return [...inside, ...outside];
}

async function examineDatabase(
  { db }: OpenDatabase,
  config: Config,
  now: Date,
): Promise<Finding[]> {
  try {
    if (!(await isMigrated(db)))
      return [wrong('database', 'is not up to date; run: npm run lectern -- migrate up')];
    return await examine(
      { ...databaseChecks, ...replicaCheck, ...workChecks },
      { config, db, now },
    );
  } finally {
    await db.close();
  }
}
