import type { Database } from '../../db/database.js';
import { migrationStatus } from '../../db/migrate.js';
import { chosenBy } from '../../desk-models.js';
import { PgEmbeddingStore } from '../../features/ingest/pg-embedding-store.js';
import { changeInWords } from '../../features/models/change-in-words.js';
import { ModelService } from '../../features/models/model-service.js';
import { PgModelStore } from '../../features/models/pg-model-store.js';
import { PgPaperStore } from '../../features/papers/pg-paper-store.js';
import { type Check, type Examined, fine, warn, wrong } from './finding.js';

/** Of one process beside its pool: the queue's, one that listens, and those that hold locks. */
const beside = 3 + 1 + 4;
/** Seconds. */
const notableSkew = 5;
const harmfulSkew = 300;

/** Whether the schema is the one of this version. */
export const isMigrated = async (db: Database): Promise<boolean> =>
  (await migrationStatus(db)).every(({ applied }) => applied);

export const databaseChecks: Readonly<Record<string, Check<Examined>>> = {
  database: async ({ db }) =>
    fine('database', `up to date, ${await new PgPaperStore(db).count()} papers`),
  embedding: async ({ db, config }) => {
    const models = new ModelService(new PgModelStore(db));
    const [choice, change] = await Promise.all([models.choice(), models.change()]);
    const set = choice?.wanted.setting ?? config.embeddingModel;
    if (set !== config.embeddingModel)
      return warn(
        'embedding',
        `EMBEDDING_MODEL is ${config.embeddingModel}, and the desk was started with ${set}; start it again to change, or set ${set}`,
      );
    if (change) return fine('embedding', changeInWords(change));
    const { id } = await new PgModelStore(db).inUse(await chosenBy(config));
    const pending = await new PgEmbeddingStore(db).countPending(id);
    const waiting = `${pending} papers wait; the running desk embeds them`;
    return fine('embedding', pending === 0 ? 'every paper has its vector' : waiting);
  },
  clock: async ({ db, now }) => {
    const [row] = await db.query<{ at: Date }>(`select clock_timestamp() as at`);
    const skew = Math.round(Math.abs(row!.at.getTime() - now.getTime()) / 1000);
    if (skew < notableSkew) return fine('clock', 'agrees with that of Postgres');
    const words = `differs from that of Postgres by ${skew} s; have both machines keep time by NTP`;
    return skew < harmfulSkew ? warn('clock', words) : wrong('clock', words);
  },
  postgres: async ({ db, config }) => postgres(db, config.databasePoolSize + beside),
};

interface Settings {
  readonly version: string;
  readonly encoding: string;
  readonly most: number;
  readonly used: number;
  readonly hasty: string[];
}

const settings = `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
  current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most,
  (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
  array(select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off') as hasty`;

async function postgres(db: Database, connections: number) {
  const [{ version, encoding, most, used, hasty }] = (await db.query<Settings>(settings)) as [
    Settings,
  ];
  if (encoding !== 'UTF8')
    return wrong('postgres', `stores ${encoding}; make the database anew with encoding UTF8`);
  if (most < connections)
    return wrong(
      'postgres',
      `takes ${most} connections, and a process of the desk may want ${connections}; raise max_connections`,
    );
  if (used > 0.8 * most)
    return warn('postgres', `${used} of ${most} connections are taken; raise max_connections`);
  if (hasty.length > 0)
    return warn(
      'postgres',
      `${hasty.join(', ')} is off: what readers did last is lost when the machine fails; set it to on`,
    );
  return fine('postgres', `${version}, ${used} of ${most} connections taken`);
}
