import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Steps } from './mail-steps.js';

/** What a worker says of one round. */
export interface Spent extends Steps {
  readonly sent: number;
  /** Milliseconds of its processor, all threads. */
  readonly processor: number;
}

const script = fileURLToPath(new URL('./mail-worker.js', import.meta.url));

/** Workers with a desk each on one database, ready when this resolves. */
export async function startWorkers(
  count: number,
  databaseUrl: string,
  folder: string,
  smtpUrl: string,
): Promise<ChildProcess[]> {
  const workers = Array.from({ length: count }, (_, at) =>
    fork(script, [databaseUrl, join(folder, `worker-${at}`), smtpUrl]),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return workers;
}

/** All that is due, by some workers at once. */
export const sendDue = (workers: readonly ChildProcess[]): Promise<Spent[]> =>
  Promise.all(
    workers.map(async (worker) => {
      worker.send('send');
      const [spent] = (await once(worker, 'message')) as [Spent];
      return spent;
    }),
  );

export async function endWorkers(workers: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    workers.map(async (worker) => {
      worker.send('end');
      await once(worker, 'exit');
    }),
  );
}
