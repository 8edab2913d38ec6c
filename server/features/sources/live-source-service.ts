import type { Clock } from '../../clock.js';
import { conflict } from '../../errors.js';
import type { LiveSource } from './live-source.js';
import type { LiveSourceStore } from './live-source-store.js';
import type { Span } from './source.js';
import { checkDefinition, nameOf, type SourceDefinition } from './source-definition.js';
import type { Run, RunOptions, SourceRunner, Task } from './source-runner.js';

/** Sources that this desk fetches from. */
export class LiveSourceService {
  constructor(
    private readonly store: LiveSourceStore,
    private readonly runner: SourceRunner,
    private readonly clock: Clock,
  ) {}

  list(): Promise<LiveSource[]> {
    return this.store.list();
  }

  /**
   * Fetches a span of a source now, going on where a run for the same span broke off.
   * @throws CONFLICT while another process reads it, BAD_USER_INPUT.
   */
  async fetch(given: SourceDefinition, span: Span, options: RunOptions): Promise<Run> {
    const definition = checkDefinition(given);
    const name = nameOf(definition);
    // Where to ask is for this run alone.
    const { id } = await this.store.add(name, { ...definition, endpoint: undefined });
    const release = await this.store.claim(id);
    if (!release) throw conflict(`${name} is being fetched already. Try again later.`);
    try {
      const found = (await this.store.find(name))!;
      const run = await this.runner.run(
        { ...found, definition },
        this.taskFor(found, span),
        options,
      );
      const error = typeof run.outcome === 'string' ? null : run.outcome.error;
      await this.store.end(id, { nextRunAt: found.nextRunAt, error });
      return run;
    } finally {
      await release();
    }
  }

  private taskFor({ unfinished }: LiveSource, span: Span): Task {
    const goesOn = unfinished !== null && !unfinished.increment && isSame(unfinished.span, span);
    if (goesOn) return unfinished;
    const begunAt = this.clock.now().toISOString();
    return { span, cursor: null, begunAt, increment: false };
  }
}

const isSame = (a: Span, b: Span): boolean =>
  a.since === b.since && a.until === b.until && a.by === b.by;
