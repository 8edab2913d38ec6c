import { readConfig } from './config.js';
import { deskContext } from './context.js';
import { exitWith, onSignal } from './entry.js';
import { startJobs } from './jobs/job-runner.js';
import { schedule } from './jobs/schedule.js';

/** Jobs and embedding without the API, for a desk of several processes. Has a data folder of its own. */
async function main(): Promise<void> {
  const desk = await deskContext(readConfig());
  desk.startUpkeep();
  const jobs = await startJobs(desk.databaseUrl, schedule, desk.services, desk.logger);
  desk.logger.info('worker started');
  onSignal(async () => {
    await jobs.stop();
    await desk.dispose();
  });
}

main().catch(exitWith);
