// @ts-expect-error: it has no types.
import { createRunner } from 'jest-light-runner';

interface Pool {
  run(path: string, options: { channel: Channel }): Promise<unknown>;
}

interface Pooled {
  readonly pool: Pool;
  readonly run: (test: { path: string }) => Promise<unknown>;
}

type Listener = (message: object) => void;

/** What a process of the pool says beside its results, and what it is told. */
interface Channel {
  onMessage(listener: Listener): void;
  postMessage(message: unknown): void;
}

const Runner = createRunner({ runtime: 'child_process' }) as new (
  ...given: unknown[]
) => { _testRunners: Map<unknown, Pooled>; readonly _globalConfig: object };

/**
 * The runner with a channel for each process. It has one for all, so that the first process that asks what to run is answered
 * together with those that do not listen yet; these asked in vain later, and the tests stood still without a word.
 */
export default class TestRunner extends Runner {
  constructor(...given: unknown[]) {
    super(...given);
    const told = (projectConfig: unknown) => ({
      type: 'jest-light-runner-worker-data',
      workerData: { globalConfig: this._globalConfig, projectConfig, runtime: 'child_process' },
    });
    this._testRunners = new (class extends Map<unknown, Pooled> {
      override set(projectConfig: unknown, { pool }: Pooled): this {
        const run: Pooled['run'] = ({ path }) =>
          pool.run(path, { channel: channelSaying(told(projectConfig)) });
        return super.set(projectConfig, { pool, run });
      }
    })();
  }
}

function channelSaying(answer: object): Channel {
  let tell: Listener = () => {};
  return {
    onMessage: (listener) => {
      tell = listener;
    },
    postMessage: (message) => {
      if (message === 'jest-light-runner-get-worker-data') tell(answer);
    },
  };
}
