import type { Logger } from '../../logger.js';
import type { FetchOptions, WorkSource } from './work.js';
import type { WorkRun, WorkRunOptions } from './work-service.js';

/** Papers that each provider is asked for in one run, and after how many days again. */
const each = { limit: 1_000, againAfterDays: 90 };

interface Asking {
  run(source: WorkSource, options: WorkRunOptions): Promise<Pick<WorkRun, 'asked'>>;
}

/** By the clock: what the chosen providers know of papers with a DOI that they were not asked for lately. */
export class DueWorks {
  constructor(
    private readonly works: Asking,
    private readonly sources: readonly WorkSource[],
    private readonly logger: Pick<Logger, 'error'>,
  ) {}

  /** A provider that fails does not keep the others from being asked. @returns for how many. @throws what the last one failed of. */
  async askDue(signal?: FetchOptions['signal']): Promise<number> {
    const asked: number[] = [];
    let failure: unknown;
    for (const source of this.sources)
      try {
        asked.push((await this.works.run(source, { ...each, signal })).asked);
      } catch (error) {
        signal?.throwIfAborted();
        failure = error;
        this.logger.error({ err: error, provider: source.provider }, 'works were not asked for');
      }
    // Shown to who runs the desk; a run that follows asks for what is left.
    if (failure) throw failure;
    return asked.reduce((sum, count) => sum + count, 0);
  }
}
