import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from './config.js';
import { type DeskContext, deskContext } from './context.js';
import { exitWith, onSignal, outliveReaders } from './entry.js';
import { OperatorError } from './errors.js';
import { loadStarterPapers } from './features/ingest/starter-papers.js';
import { freePort } from './free-port.js';
import { theSchema } from './graphql/schema.js';
import { createApp } from './http/app.js';
import { type JobRunner, startJobs } from './jobs/job-runner.js';
import { schedule } from './jobs/schedule.js';
import { startProgress } from './progress.js';

type Stop = () => Promise<void>;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `npm start`: everything on one machine. With --api-only the jobs are left to a worker. */
async function main(): Promise<void> {
  const stopping = new AbortController();
  const started = start(readConfig(), stopping.signal);
  onSignal(async () => {
    say('Stopping …');
    stopping.abort();
    // Half a start is finished first, so that nothing it began is left behind.
    const stop = await started;
    await stop();
  });
  await started;
}

async function start(given: Config, signal: AbortSignal): Promise<Stop> {
  const config = await withPort(given);
  say(config.databaseUrl ? 'Connecting to Postgres …' : 'Starting Postgres …');
  const model = startProgress('Fetching the model, kB');
  const embedding = startProgress('Embedding papers');
  const desk = await deskContext(config, {
    onModelProgress: ({ receivedBytes, totalBytes = 0 }) => {
      model.update(Math.round(receivedBytes / 1000), Math.round(totalBytes / 1000));
      if (totalBytes > 0 && receivedBytes >= totalBytes) model.stop();
    },
    onEmbeddingProgress: ({ done, total }) => {
      embedding.update(done, total);
      if (done >= total) embedding.stop();
    },
    meanwhile: () => void theSchema(),
  });
  let app: FastifyInstance | undefined;
  let jobs: JobRunner | undefined;
  const stop = async () => {
    embedding.stop();
    await app?.close();
    await jobs?.stop();
    await desk.dispose();
  };
  if (signal.aborted) return stop;
  try {
    if (config.starterPapers) {
      const loaded = await loadStarterPapers(desk.services.ingestStore, desk.clock);
      if (loaded > 0) say(`Put ${loaded} starter papers on the desk.`);
    }
    app = await createApp(desk);
    await listenOn(app, config);
    say(`Lectern is at ${config.publicUrl}`);
    desk.startUpkeep();
    if (!process.argv.includes('--api-only'))
      jobs = await startJobs(desk.databaseUrl, schedule, desk.services, desk.logger, desk.metrics);
    tellWhenReady(desk, () => model.stop());
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PORT=0 is any free port, chosen before anything is made so that links in mails name it too. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await freePort();
  return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) };
}

async function listenOn(app: FastifyInstance, { host, port }: Config): Promise<void> {
  await app.listen({ host, port }).catch((error) => {
    if (error.code === 'EADDRINUSE')
      throw new OperatorError(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
    if (error.code === 'EACCES')
      throw new OperatorError(
        `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
      );
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code))
      throw new OperatorError(`This machine has no address ${host}. Correct HOST.`);
    throw error;
  });
}

/** Says once when everything serves; the process goes on. */
function tellWhenReady({ services, model }: DeskContext, onModel: () => void): void {
  model.ready().then(onModel, onModel);
  const timer = setInterval(async () => {
    const missing = await services.desk.missing().catch(() => ({ desk: '' }));
    if (Object.keys(missing).length > 0) return;
    clearInterval(timer);
    say('Everything is ready.');
  }, 500);
  timer.unref();
}

outliveReaders();
main().catch(exitWith);
