import { join } from 'node:path';
import type { Embedder } from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { type DeskContext, deskContext } from '../../server/context.js';
import { createApp } from '../../server/http/app.js';
import { createLogger } from '../../server/logger.js';
import { eventually } from './eventually.js';
import { SharedEmbedder } from './shared-embedder.js';

/** A process of a desk. */
export interface Running {
  readonly context: DeskContext;
  readonly url: string;
  stop(): Promise<void>;
}

const open = new Set<Running>();

/** Starts a process that is told to use a model, with a data folder of its own; resolves when it serves. */
export async function startWithModel(
  databaseUrl: string,
  folder: string,
  setting: string,
  stub: Embedder = new SharedEmbedder(),
): Promise<Running> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    LECTERN_DATA_DIR: join(folder, new URL(databaseUrl).pathname),
    LOG_LEVEL: 'error',
    EMBEDDING_MODEL: setting,
  });
  const logger = createLogger(config.logLevel);
  const context = await deskContext(config, { embedder: stub, logger });
  const app = await createApp(context);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  context.startUpkeep();
  const desk: Running = {
    ...{ context, url },
    stop: async () => {
      open.delete(desk);
      await app.close();
      await context.dispose();
    },
  };
  open.add(desk);
  await eventually(async () => (await fetch(`${url}/health/ready`)).ok);
  return desk;
}

/** Stops what a test left running. */
export async function stopAll(): Promise<void> {
  for (const desk of [...open]) await desk.stop();
}

/** How many papers have a vector, by model. */
export async function vectorCounts({ context }: Running): Promise<Record<string, number>> {
  const stored = await context.services.models.stored();
  return Object.fromEntries(stored.map(({ id, papers }) => [id, papers]));
}
