import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DestinationStream } from 'pino';
import { readConfig } from '../../server/config.js';
import { type DeskContext, deskContext } from '../../server/context.js';
import { createApp } from '../../server/http/app.js';
import { createLogger } from '../../server/logger.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeMailer } from '../fakes/fake-mailer.js';
import { ask, type GraphQLAnswer } from './ask.js';
import { shared } from './shared.js';
import { SharedEmbedder } from './shared-embedder.js';
import { createDatabase } from './test-database.js';

export interface TestDesk {
  readonly url: string;
  readonly databaseUrl: string;
  readonly context: DeskContext;
  readonly clock: FakeClock;
  readonly mailer: FakeMailer;
  /** One GraphQL request over HTTP. */
  ask(query: string, variables?: object, token?: string): Promise<GraphQLAnswer>;
  /** Makes an account and returns its bearer token. */
  signUp(email?: string): Promise<string>;
  /** Resolves when every paper is embedded and both indexes hold it. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

let accounts = 0;

/** A whole desk on a database of its own, listening on loopback: real Postgres, real model, real indexes. */
export async function startDesk({
  starterPapers = true,
  /** Whether papers are embedded and indexed, which takes its time. */
  upkeep = true,
  env = {} as Record<string, string>,
  /** Where its log goes instead of stderr. */
  logTo = undefined as DestinationStream | undefined,
  /** Done to its database before anyone connects. */
  prepareDatabase = async (_url: string): Promise<void> => {},
} = {}): Promise<TestDesk> {
  const database = await createDatabase(starterPapers ? 'starter' : 'migrated');
  await prepareDatabase(database.url);
  const folder = await mkdtemp(join(shared.values().folder, 'desk-'));
  const clock = new FakeClock();
  const mailer = new FakeMailer();
  const config = readConfig({
    DATABASE_URL: database.url,
    LECTERN_DATA_DIR: folder,
    LOG_LEVEL: 'error',
    ...env,
  });
  const logger = createLogger(config.logLevel, logTo);
  const context = await deskContext(config, {
    clock,
    sleep: async (ms) => clock.advance(ms),
    mailer,
    logger,
    embedder: new SharedEmbedder(),
  });
  const app = await createApp(context);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  if (upkeep) context.startUpkeep();
  const desk: TestDesk = {
    url,
    databaseUrl: database.url,
    context,
    clock,
    mailer,
    ask: (query, variables, token) => ask(url, query, variables, token),
    signUp: (email = `reader${++accounts}@example.org`) => signUp(desk, email),
    settled: () => settled(context),
    stop: async () => {
      await app.close();
      await context.dispose();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (upkeep) await desk.settled();
  return desk;
}

export const password = 'correct horse battery';

async function signUp(desk: TestDesk, email: string): Promise<string> {
  const input = { email, password, displayName: 'Ada', timeZone: 'Europe/Berlin' };
  const { data, errors } = await desk.ask(
    'mutation ($in: SignUpInput!) { signUp(input: $in) { token } }',
    { in: input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.signUp.token;
}

async function settled({ services, indexes }: DeskContext): Promise<void> {
  for (;;) {
    const pending = await services.embedding.countPending();
    if (pending === 0 && Object.keys(await services.desk.missing()).length === 0) break;
    await sleep(50);
  }
  await Promise.all([indexes.vectorFollower.catchUp(), indexes.wordFollower.catchUp()]);
}
