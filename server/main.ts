import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from './config.js';
import { type DeskContext, deskContext } from './context.js';
import { exitWith, onSignal } from './entry.js';
import { OperatorError } from './errors.js';
import { loadStarterPapers } from './features/ingest/starter-papers.js';
import { createApp } from './http/app.js';
import { type JobRunner, startJobs } from './jobs/job-runner.js';
import { schedule } from './jobs/schedule.js';
import { startProgress } from './progress.js';

/** `npm start`: everything on one machine. With --api-only the jobs are left to a worker. */
async function main(): Promise<void> {
  const config = readConfig();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const stopEarly = new AbortController();
  let stop = async (): Promise<void> => stopEarly.abort();
  onSignal(() => {
    say('Stopping …');
    return stop();
  });

  say(config.databaseUrl ? 'Connecting to Postgres …' : 'Starting Postgres …');
  const model = startProgress('Model');
  const embedding = startProgress('Embedding papers');
  const desk = await deskContext(config, {
    onModelProgress: ({ receivedBytes, totalBytes }) => model.update(receivedBytes, totalBytes),
    onEmbeddingProgress: ({ done, total }) => {
      embedding.update(done, total);
      if (done >= total) embedding.stop();
    },
  });
  let app: FastifyInstance | undefined;
  let jobs: JobRunner | undefined;
  stop = async () => {
    embedding.stop();
    await app?.close();
    await jobs?.stop();
    await desk.dispose();
  };
  if (stopEarly.signal.aborted) return stop();
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
      jobs = await startJobs(desk.databaseUrl, schedule, desk.services, desk.logger);
    await tellWhenReady(desk, say, () => model.stop());
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listenOn(app: FastifyInstance, { host, port }: Config): Promise<void> {
  await app.listen({ host, port }).catch((error) => {
    if (error.code === 'EADDRINUSE')
      throw new OperatorError(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
    if (error.code === 'EACCES')
      throw new OperatorError(
        `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
      );
    if (error.code === 'EADDRNOTAVAIL')
      throw new OperatorError(`This machine has no address ${host}. Correct HOST.`);
    throw error;
  });
}

/** Says once when everything serves; the process goes on. */
async function tellWhenReady(
  { services, model }: DeskContext,
  say: (line: string) => void,
  onModel: () => void,
): Promise<void> {
  model.ready().then(onModel, onModel);
  const timer = setInterval(async () => {
    const missing = await services.desk.missing().catch(() => ({ desk: '' }));
    if (Object.keys(missing).length > 0) return;
    clearInterval(timer);
    say('Everything is ready.');
  }, 500);
  timer.unref();
}

main().catch(exitWith);
