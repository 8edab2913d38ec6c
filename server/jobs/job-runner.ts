import PgBoss from 'pg-boss';
import type { Logger } from '../logger.js';
import type { Metrics } from '../telemetry/metrics.js';
import { inScope } from '../telemetry/request-scope.js';
import { traced } from '../telemetry/traced.js';
import type { Job } from './job.js';

export interface JobRunner {
  stop(): Promise<void>;
}

/** A run that an operator asked for, rather than the clock. */
type Asked = { readonly asked?: boolean } | null;

/** Which jobs an operator took off the clock, and which runs a process is at. */
interface JobsElsewhere {
  readonly jobs: {
    isPaused(name: string): Promise<boolean>;
    keepPaused(name: string, cron: string): Promise<boolean>;
    hold(runId: string): Promise<() => Promise<void>>;
    freeAbandoned(names: readonly string[]): Promise<string[]>;
  };
}

const lookMs = 10_000;

/** Runs scheduled jobs out of a queue in Postgres: each due job once, in whichever process takes it first. */
export async function startJobs<Services extends JobsElsewhere>(
  databaseUrl: string,
  jobs: readonly Job<Services>[],
  services: Services,
  logger: Logger,
  metrics?: Pick<Metrics, 'jobs'>,
): Promise<JobRunner> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 3,
    application_name: 'lectern jobs',
  });
  const stopping = new AbortController();
  let stopped = false;
  // Its pool has ended before its last connections have: that Postgres, stopping next, cuts them is no error.
  boss.on('error', (error) => {
    if (!stopped) logger.error({ err: error }, 'job queue');
  });
  await boss.start();
  for (const job of jobs) {
    // 'singleton': never two of a kind at once.
    await boss.createQueue(job.name, {
      name: job.name,
      policy: 'singleton',
      expireInSeconds: 600,
      retryLimit: 2,
    });
    if (!(await services.jobs.keepPaused(job.name, job.cron)))
      await boss.schedule(job.name, job.cron, undefined, { tz: 'UTC' });
    await boss.work<Asked>(job.name, { pollingIntervalSeconds: 5 }, async ([run]) => {
      // One that the clock sent off just before the pause.
      if (!run?.data?.asked && (await services.jobs.isPaused(job.name))) return;
      const work = () => held(run?.id, services, () => job.run(services, stopping.signal));
      await inScope(run?.id ?? job.name, () => watched(job.name, work, logger, metrics));
    });
  }
  const looking = setInterval(() => takeOver(jobs, services, logger), lookMs);
  return {
    stop: async () => {
      stopping.abort();
      clearInterval(looking);
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
      stopped = true;
    },
  };
}

/** Does the work of a run while others can see that this process is at it. */
async function held<T>(
  runId: string | undefined,
  { jobs }: JobsElsewhere,
  work: () => Promise<T>,
): Promise<T> {
  if (!runId) return work();
  const release = await jobs.hold(runId);
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Runs of processes that were killed are done by whoever is free. */
async function takeOver(
  jobs: readonly { name: string }[],
  services: JobsElsewhere,
  logger: Logger,
): Promise<void> {
  try {
    const freed = await services.jobs.freeAbandoned(jobs.map(({ name }) => name));
    for (const job of freed) logger.warn({ job }, 'a run was left in the middle; it is done again');
  } catch (error) {
    logger.error({ err: error }, 'runs that were left could not be looked for');
  }
}

/** Says what came of a run, and how long it took. */
async function watched(
  job: string,
  work: () => Promise<number>,
  logger: Logger,
  metrics: Pick<Metrics, 'jobs'> | undefined,
): Promise<void> {
  const begun = performance.now();
  let outcome = 'failed';
  try {
    const done = await traced(`job ${job}`, {}, work);
    outcome = 'ok';
    if (done > 0) logger.info({ job, done }, 'job done');
  } catch (error) {
    logger.error({ err: error, job }, 'job failed');
    throw error;
  } finally {
    metrics?.jobs.observe({ job, outcome }, (performance.now() - begun) / 1000);
  }
}
