import type { CommandContext } from '../context.js';

/** What every command is given: the desk, a way to stop, and its two outputs. */
export interface CommandIo {
  readonly context: CommandContext;
  readonly signal: AbortSignal;
  /** A result, on stdout. */
  print(line: string): void;
  /** Progress and remarks, on stderr. */
  say(line: string): void;
}

/** Runs a command on the desk and ends the process with its exit code. */
export type RunCommand = (work: (io: CommandIo) => Promise<number>) => Promise<void>;
