import { OperatorError } from '../errors.js';
import type { Run, RunOptions } from '../features/sources/source-runner.js';
import { startProgress } from '../progress.js';
import type { CommandIo } from './command.js';
import { reportImport } from './import-command.js';

/** Shorter waits are part of asking at a host's pace. */
const toldWaitMs = 4_000;

/** Shows how far a run is and what it brought. @throws OperatorError when it broke off. */
export async function followRun(
  io: CommandIo,
  name: string,
  { json = false }: { readonly json?: boolean | undefined },
  start: (options: RunOptions) => Promise<Run>,
): Promise<number> {
  const progress = startProgress(`Fetching ${name}`);
  const { summary, removed, outcome } = await start({
    signal: io.signal,
    onPage: ({ read, total }) => progress.update(read, total ?? 0),
    onWait: (ms, why) => {
      if (ms >= toldWaitMs) io.say(`${why} Waiting ${Math.ceil(ms / 1_000)} s …`);
    },
  }).finally(() => progress.stop());
  reportImport(summary, { json }, io);
  if (removed > 0)
    io.say(`Removed ${removed} that the source took back and no reader had touched.`);
  if (typeof outcome === 'string') return 0;
  throw new OperatorError(
    `${outcome.error} What came before is kept; run the command again to go on.`,
  );
}
