import type { CommandContext } from '../context.js';

/** What every command is given: the desk, a way to stop, and its two outputs. */
export interface CommandIo<Context = CommandContext> {
  readonly context: Context;
  readonly signal: AbortSignal;
  /** A result, on stdout. */
  print(line: string): void;
  /** Progress and remarks, on stderr. */
  say(line: string): void;
}

/** Runs a command on the desk and ends the process with its exit code. */
export type RunCommand<Context = CommandContext> = (
  work: (io: CommandIo<Context>) => Promise<number>,
) => Promise<void>;
