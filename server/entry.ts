import { ConfigError, OperatorError } from './errors.js';

/** Ends a process that can't go on: faults of the surroundings in one sentence each, others with their stack. */
export function exitWith(error: unknown): never {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}

export function describe(error: unknown): string {
  if (error instanceof ConfigError)
    return ['The environment is not right:', ...error.faults.map((fault) => `  ${fault}`)].join(
      '\n',
    );
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Work is finished although whoever read the output went away: `| head`, a closed terminal. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Runs `stop` once at the first signal; a second signal ends at once. */
export function onSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(130);
    stopping = true;
    stop(signal).then(() => process.exit(0), exitWith);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
}
