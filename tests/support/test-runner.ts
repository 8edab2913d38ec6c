// @ts-expect-error: it has no types.
import { createRunner } from 'jest-light-runner';

interface Result {
  readonly numFailingTests: number;
  readonly failureMessage: string;
}

interface Pool {
  run(path: string, options: { channel: Channel }): Promise<Result>;
}

interface Pooled {
  readonly pool: Pool;
  readonly run: (test: { path: string }) => Promise<Result>;
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
        const once = (path: string) =>
          pool.run(path, { channel: channelSaying(told(projectConfig)) });
        return super.set(projectConfig, { pool, run: ({ path }) => twiceInBrowser(path, once) });
      }
    })();
  }
}

/** A file of browser tests that fails is run once more, and says so with what had failed: a page may hang on a machine that is overrun. */
async function twiceInBrowser(
  path: string,
  once: (path: string) => Promise<Result>,
): Promise<Result> {
  const result = await once(path);
  if (result.numFailingTests === 0 || !path.includes('/e2e/')) return result;
  process.stderr.write(`RUN ONCE MORE ${path}, which failed:\n${result.failureMessage}\n`);
  return once(path);
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
