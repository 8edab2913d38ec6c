import { type Config, readConfig } from './config.js';
import { deskContext } from './context.js';
import { exitWith, onSignal, outliveReaders } from './entry.js';
import { createWorkerApp } from './http/worker-app.js';
import { startJobs } from './jobs/job-runner.js';
import { schedule } from './jobs/schedule.js';

/** Jobs and embedding without the API, for a desk of several processes. Has a data folder of its own. */
async function main(): Promise<void> {
  const started = start(readConfig());
  onSignal(async () => {
    const stop = await started;
    await stop();
  });
  await started;
}

async function start(config: Config): Promise<() => Promise<void>> {
  const desk = await deskContext(config);
  desk.startUpkeep();
  const { databaseUrl, services, logger, metrics } = desk;
  const jobs = await startJobs(databaseUrl, schedule, services, logger, metrics);
  const app = createWorkerApp(desk);
  if (config.metricsPort !== undefined)
    await app.listen({ host: config.host, port: config.metricsPort });
  desk.logger.info('worker started');
  return async () => {
    await app.close();
    await jobs.stop();
    await desk.dispose();
  };
}

outliveReaders();
main().catch(exitWith);
