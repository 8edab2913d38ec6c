import type { Clock } from '../../clock.js';
import { conflict, notFound } from '../../errors.js';
import type { Logger } from '../../logger.js';
import type { LiveSource } from './live-source.js';
import type { LiveSourceStore } from './live-source-store.js';
import type { Span } from './source.js';
import { checkDefinition, nameOf, type SourceDefinition } from './source-definition.js';
import type { Run, RunOptions, SourceRunner, Task } from './source-runner.js';
import { checkSchedule, dueAfter, dueAfterRun, usualSchedule } from './source-schedule.js';
import { incrementTask, spanTask } from './source-task.js';

/** Runs at the same time; to one host their requests go one after the other all the same. */
const lanes = 3;
/** What is not through by then goes on with the next run, so that a job never outlives its time in the queue. */
const budgetMs = 3 * 60_000;

/** Sources that this desk fetches from: which, when, and how that goes. */
export class LiveSourceService {
  constructor(
    private readonly store: LiveSourceStore,
    private readonly runner: SourceRunner,
    /** Has the due ones run soon, wherever jobs are run. */
    private readonly wake: () => Promise<void>,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  async list(): Promise<LiveSource[]> {
    const sources = await this.store.list();
    return sources.map((source) => (source.paused ? { ...source, nextRunAt: null } : source));
  }

  /** Fetches it by the clock from now on. @throws BAD_USER_INPUT. */
  async add(given: SourceDefinition, schedule?: string): Promise<LiveSource> {
    const definition = checkDefinition(given);
    const cron = checkSchedule(schedule ?? usualSchedule[definition.kind]);
    const { id, name } = await this.store.add(nameOf(definition), definition);
    // The first papers come at once.
    const change = { schedule: cron, paused: false, nextRunAt: this.clock.now() };
    await this.store.change(id, { definition, ...change });
    await this.wake();
    return this.get(name);
  }

  /** What it brought stays. @throws NOT_FOUND. */
  async remove(name: string): Promise<void> {
    await this.store.remove((await this.get(name)).id);
  }

  /** Durable; a run that is under way ends by itself. @throws NOT_FOUND. */
  async setPaused(name: string, paused: boolean): Promise<void> {
    const { id, schedule } = await this.get(name);
    await this.store.change(id, { paused, nextRunAt: dueAfter(schedule, this.clock.now()) });
  }

  /** Null: by hand only. @throws NOT_FOUND, BAD_USER_INPUT. */
  async setSchedule(name: string, cron: string | null): Promise<void> {
    const { id } = await this.get(name);
    const schedule = cron === null ? null : checkSchedule(cron);
    await this.store.change(id, { schedule, nextRunAt: dueAfter(schedule, this.clock.now()) });
  }

  /** Has it run as soon as a process that does jobs is free, paused or not. @throws NOT_FOUND. */
  async ask(name: string): Promise<void> {
    await this.store.change((await this.get(name)).id, { askedAt: this.clock.now() });
    await this.wake();
  }

  /** Every source whose time has come, once, whoever else does the same; one that fails stops no other. */
  async runDue(signal?: AbortSignal): Promise<number> {
    const until = new Date(this.clock.now().getTime() + budgetMs);
    const due = await this.store.due(this.clock.now());
    let done = 0;
    const work = async () => {
      for (let source = due.shift(); source; source = due.shift()) {
        if (signal?.aborted || this.clock.now() >= until) return;
        await this.runIfDue(source, { signal, until }).then(
          (ran) => {
            done += ran;
          },
          (error) => {
            if (!signal?.aborted) this.logger.error({ err: error }, 'a source was not fetched');
          },
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    return done;
  }

  /** All that is new in it, now. @throws NOT_FOUND, CONFLICT while another process reads it. */
  async runNow(name: string, options: RunOptions): Promise<Run> {
    const source = await this.get(name);
    return this.alone(source, (found) =>
      this.run(found, incrementTask(found, this.clock.now()), options),
    );
  }

  /**
   * Fetches a span of a source now, going on where a run for the same span broke off.
   * @throws CONFLICT while another process reads it, BAD_USER_INPUT.
   */
  async fetch(given: SourceDefinition, span: Span, options: RunOptions): Promise<Run> {
    const definition = checkDefinition(given);
    // Where to ask is for this run alone.
    const added = { ...definition, endpoint: undefined };
    const source = await this.store.add(nameOf(definition), added);
    return this.alone(source, (found) =>
      this.run({ ...found, definition }, spanTask(found, span, this.clock.now()), options),
    );
  }

  private async runIfDue({ id, name }: LiveSource, options: RunOptions): Promise<number> {
    const release = await this.store.claim(id);
    if (!release) return 0;
    try {
      // Another process may have run it a moment ago.
      const found = await this.store.find(name);
      const now = this.clock.now();
      const isDue = found && !found.paused && found.nextRunAt !== null && found.nextRunAt <= now;
      if (!found || !(isDue || found.askedAt !== null)) return 0;
      const { summary } = await this.run(found, incrementTask(found, now), options);
      return summary.added + summary.updated;
    } finally {
      await release();
    }
  }

  private async alone(
    { id, name }: LiveSource,
    work: (found: LiveSource) => Promise<Run>,
  ): Promise<Run> {
    const release = await this.store.claim(id);
    if (!release) throw conflict(`${name} is being fetched already. Try again later.`);
    try {
      return await work(await this.get(name));
    } finally {
      await release();
    }
  }

  private async run(source: LiveSource, task: Task, options: RunOptions): Promise<Run> {
    const run = await this.runner.run(source, task, options);
    const { outcome } = run;
    if (outcome === 'LATER') return run;
    const error = outcome === 'DONE' ? null : outcome.error;
    if (error !== null) this.logger.warn({ source: source.name, error }, 'a source broke off');
    const nextRunAt = dueAfterRun(source, outcome, this.clock.now());
    const increment = task.increment ? { nextRunAt, begunAt: new Date(task.begunAt) } : null;
    await this.store.end(source.id, { error, increment });
    return run;
  }

  private async get(name: string): Promise<LiveSource> {
    const found = await this.store.find(name);
    if (!found) throw notFound(`A source of the name ${name}`, 'name');
    return found;
  }
}
