import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Embedder } from '../embeddings/index.js';
import { type Clock, SetClock, type Sleep, systemClock, systemSleep } from './clock.js';
import type { Config } from './config.js';
import { claimFolder, makeFolder } from './data-folder.js';
import { lockKeys, tryAdvisoryLock } from './db/advisory-lock.js';
import type { Database } from './db/database.js';
import { migrateUp } from './db/migrate.js';
import { listen } from './db/notifications.js';
import { openDatabase } from './db/open-database.js';
import { openScratchDatabase } from './db/scratch-database.js';
import {
  createSwitch,
  type ModelOverrides,
  oneModel,
  openModels,
  startModel,
  wantModel,
} from './desk-models.js';
import { deskServices, type Services } from './desk-services.js';
import type { EmbeddingProgress } from './features/ingest/embedding-service.js';
import type { ModelSwitch } from './features/models/model-switch.js';
import {
  type DeskIndexes,
  openCommandIndex,
  openDeskIndexes,
} from './features/search/desk-indexes.js';
import { Upkeep } from './jobs/upkeep.js';
import { createLogger, type Logger } from './logger.js';
import { type Mailer, tracedMailer } from './mail/mailer.js';
import { createOutboxMailer } from './mail/outbox-mailer.js';
import { createSmtpMailer } from './mail/smtp-mailer.js';
import { readSecret } from './secret.js';
import { type CoreServices, createServices } from './services.js';
import { createMetrics, type Metrics } from './telemetry/metrics.js';
import { watchQueries } from './telemetry/query-watch.js';
import { startTracing } from './telemetry/tracing.js';

export type { Services } from './desk-services.js';

/** What tests and entry points may set otherwise. */
export interface Overrides extends ModelOverrides {
  readonly clock?: Clock;
  readonly sleep?: Sleep;
  readonly logger?: Logger;
  readonly mailer?: Mailer;
  /** Whether the desk goes on with the model that it has, whatever the settings say. */
  readonly keepModel?: boolean;
  readonly onEmbeddingProgress?: (progress: EmbeddingProgress) => void;
  /** What can be done here while other threads open the indexes. */
  readonly meanwhile?: () => void;
}

/** A connection to the desk's database and the use cases on it: what one command needs. */
export interface CommandContext {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly db: Database;
  readonly databaseUrl: string;
  /** The same database with no pooler between. */
  readonly sessionUrl: string;
  readonly model: Embedder;
  readonly metrics: Metrics;
  readonly services: CoreServices;
  /** Fills the in-memory index that recommendations of this command are made from. */
  loadVectors(): Promise<void>;
  dispose(): Promise<void>;
}

export type DatabaseContext = Pick<CommandContext, 'config' | 'db' | 'sessionUrl' | 'dispose'>;

/** A running desk. */
export interface DeskContext extends Omit<CommandContext, 'services' | 'loadVectors'> {
  readonly services: Services;
  readonly indexes: DeskIndexes;
  /** Begins to embed and follow; returns at once. */
  startUpkeep(): void;
}

/** What files are ranked with. */
export interface RankContext
  extends Pick<DeskContext, 'db' | 'model' | 'services' | 'indexes' | 'dispose'> {
  /** Stands at the moment that lists are made for. */
  readonly clock: SetClock;
}

/** For commands on the schema itself: connected to the database, which is left as it is. */
export async function databaseContext(config: Config): Promise<DatabaseContext> {
  const { db, sessionUrl } = await openDatabase(config);
  return { config, db, sessionUrl, dispose: () => db.close() };
}

/** For one command: nothing runs in the background. */
export async function commandContext(
  config: Config,
  overrides: Overrides = {},
): Promise<CommandContext> {
  const base = await openBase(quiet(config), overrides);
  try {
    const { vectors, follower } = await openCommandIndex(base.db, base.model, base.logger);
    const services = createServices({
      ...base,
      ...oneModel(base.model),
      vectors,
      wordSearch: async () => [],
      phraseSearch: async () => [],
      derivedState: () => '',
    });
    const dispose = () =>
      inOrder(
        () => services.readerImports.close(),
        () => services.citations.close(),
        () => base.model.close(),
        base.close,
      );
    return { ...base, services, loadVectors: () => follower.catchUp(), dispose };
  } catch (error) {
    await base.close();
    throw error;
  }
}

/** For a process that serves readers or works in the background. */
export async function deskContext(config: Config, overrides: Overrides = {}): Promise<DeskContext> {
  const base = await openBase(config, overrides);
  let upkeep: Upkeep | undefined;
  try {
    const leaveFolder = await claimFolder(config.dataDir);
    // Not before it is sure that this process is to run.
    if (!overrides.keepModel) await wantModel(base);
    // In its thread, while the indexes are opened here.
    startModel(base.model, () => upkeep?.poll());
    // Tells `reindex` that a desk is running; a second desk on the same database does without.
    const unlock = await tryAdvisoryLock(base.db, lockKeys.indexes);
    const opening = openDeskIndexes(base, join(config.dataDir, 'index'), config);
    if (overrides.meanwhile) setImmediate(overrides.meanwhile);
    const indexes = await opening;
    const models = createSwitch(base, indexes);
    const ofModels = {
      embedder: base.model,
      embeddedBy: () => models.embedding(),
      nextModelProblem: () => models.nextProblem(),
    };
    const services = deskServices({ ...base, ...ofModels }, indexes);
    const endTracing = await startTracing(config);
    const begun = createUpkeep(base, indexes, services, models, overrides);
    upkeep = begun;
    let started: Promise<void> | undefined;
    return {
      ...base,
      services,
      indexes,
      startUpkeep: () => {
        started = begun
          .start()
          .catch((error) => base.logger.error({ err: error }, 'upkeep did not start'));
      },
      dispose: () =>
        inOrder(
          async () => started,
          () => models.stop(),
          () => begun.stop(),
          () => services.readerImports.close(),
          () => services.citations.close(),
          () => models.close(),
          () => indexes.close(),
          async () => leaveFolder(),
          async () => unlock?.(),
          base.close,
          endTracing,
        ),
    };
  } catch (error) {
    await inOrder(() => base.model.close(), base.close);
    throw error;
  }
}

/**
 * For ranking files: the services of a desk of its own, which begins with nothing but the vectors it made before. It is
 * under `place`, apart from any desk that has its data there.
 */
export async function rankContext(
  config: Config,
  overrides: Overrides,
  place = join(config.dataDir, 'rank'),
): Promise<RankContext> {
  const dataDir = join(resolve(place), 'scratch');
  const clock = new SetClock(new Date(0));
  const onWait = () =>
    overrides.logger?.warn(`Another process ranks in ${place}; waiting for it to end.`);
  const base = await openBase(quiet({ ...config, dataDir }), { ...overrides, clock }, () =>
    openScratchDatabase(dataDir, onWait),
  );
  try {
    const folder = join(dataDir, 'index');
    await rm(folder, { recursive: true, force: true });
    const indexes = await openDeskIndexes(base, folder, { ...config, milvus: null });
    const services = deskServices({ ...base, ...oneModel(base.model) }, indexes);
    const dispose = () =>
      inOrder(
        () => base.model.close(),
        () => indexes.close(),
        base.close,
      );
    return { ...base, services, indexes, clock, dispose };
  } catch (error) {
    await base.close();
    throw error;
  }
}

// A command that works through everything has slow statements, and its output is for its results.
const quiet = (config: Config): Config => ({ ...config, slowQueryMs: 0 });

type Base = Awaited<ReturnType<typeof openBase>>;

async function openBase(
  config: Config,
  overrides: Overrides,
  open: typeof openDatabase = openDatabase,
) {
  makeFolder(config.dataDir);
  const logger = overrides.logger ?? createLogger(config.logLevel);
  const metrics = createMetrics();
  const { db, databaseUrl, sessionUrl } = await open(config, {
    statement: watchQueries(metrics, logger, config.slowQueryMs),
    replicaRead: (outcome) => metrics.replicaReads.inc({ outcome }),
  });
  try {
    await migrateUp(db);
    const mailer = tracedMailer(overrides.mailer ?? createMailer(config));
    return {
      config,
      logger,
      metrics,
      clock: overrides.clock ?? systemClock,
      sleep: overrides.sleep ?? systemSleep,
      db,
      databaseUrl,
      sessionUrl,
      secret: readSecret(config.sessionSecret, config.dataDir),
      mailer,
      ...(await openModels({ config, db, logger }, overrides)),
      close: () =>
        inOrder(
          async () => mailer.close(),
          () => db.close(),
        ),
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

const createMailer = ({ smtpUrl, mailFrom, dkim, dataDir }: Config): Mailer =>
  smtpUrl
    ? createSmtpMailer(smtpUrl, mailFrom, dkim)
    : createOutboxMailer(join(dataDir, 'outbox'), mailFrom, dkim);

function createUpkeep(
  base: Base,
  indexes: DeskIndexes,
  services: Services,
  models: ModelSwitch,
  { onEmbeddingProgress }: Overrides,
): Upkeep {
  const upkeep: Upkeep = new Upkeep({
    indexes,
    embedding: services.embedding,
    modelReady: () => models.embedding().length > 0,
    followModel: () => models.follow(() => upkeep.poll()),
    listen: (onHint) =>
      listen(
        base.sessionUrl,
        ['lectern_papers', 'lectern_vectors', 'lectern_reindex', 'lectern_model'],
        onHint,
        base.logger,
      ),
    logger: base.logger,
    onFailure: (place, error) => services.failures.note('UPKEEP', place, error),
    ...(onEmbeddingProgress && { onProgress: onEmbeddingProgress }),
  });
  return upkeep;
}

/** One after the other, each even when an earlier one failed; the first failure is thrown at the end. */
async function inOrder(...steps: (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
