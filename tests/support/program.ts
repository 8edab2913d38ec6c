import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Finished extends Exit {
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly args?: readonly string[];
  /** All that it sees of the environment, beside what every program here needs. */
  readonly env?: Record<string, string | undefined>;
  /** Standard input; nothing by default. */
  readonly input?: string;
}

const started = new Set<Program>();

/** One of Lectern's entry points as a process of its own, as an operator starts it. */
export class Program {
  stdout = '';
  stderr = '';
  readonly ended: Promise<Exit>;
  private readonly waiting = new Set<() => void>();
  private exit: Exit | undefined;

  constructor(
    private readonly name: string,
    private readonly child: ChildProcess,
  ) {
    child.stdout!.setEncoding('utf8').on('data', (text) => this.hear(() => (this.stdout += text)));
    child.stderr!.setEncoding('utf8').on('data', (text) => this.hear(() => (this.stderr += text)));
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        this.hear(() => (this.exit = { code, signal }));
        started.delete(this);
        resolve(this.exit!);
      });
    });
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** The first match in what it printed, as soon as there is one. @throws when it ends without. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
        if (!found && !this.exit) return;
        this.waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error(`${this.name} ended without ${pattern}:\n${this.printed()}`));
      };
      this.waiting.add(look);
      look();
    });
  }

  /** Stops reading what it prints, as `| head` and a closed terminal do. */
  hangUp(): void {
    this.child.stdout!.destroy();
    this.child.stderr!.destroy();
  }

  /** Sends a signal and waits for the end; one that ended already is left alone. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    this.child.kill(signal);
    return this.ended;
  }

  private printed(): string {
    return `${JSON.stringify(this.exit)}\n${this.stdout}\n${this.stderr}`;
  }

  private hear(note: () => void): void {
    note();
    for (const look of [...this.waiting]) look();
  }
}

export function startProgram(
  entry: 'main' | 'cli' | 'worker',
  { args = [], env = {}, input }: ProgramOptions = {},
): Program {
  const child = spawn(process.execPath, [join(projectRoot, `dist/bundle/${entry}.js`), ...args], {
    env: { ...inherited(), ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  // A program that ends before it has read everything is no fault of the test.
  child.stdin?.on('error', () => undefined).end(input);
  const program = new Program(`${entry} ${args.join(' ')}`, child);
  started.add(program);
  return program;
}

/** Where a started desk says that it is. */
export async function addressOf(desk: Program): Promise<string> {
  return (await desk.waitFor(/Lectern is at (http:\S+)\n/))[1]!;
}

/** The command line from start to end. */
export async function lectern(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  input?: string,
): Promise<Finished> {
  return finished(startProgram('cli', { args, env, ...(input !== undefined && { input }) }));
}

export async function finished(program: Program): Promise<Finished> {
  const exit = await program.ended;
  return { ...exit, stdout: program.stdout, stderr: program.stderr };
}

/** Ends what a failed test left running. */
export async function stopPrograms(): Promise<void> {
  await Promise.all([...started].map((program) => program.stop('SIGKILL')));
}

/** The settings of whoever runs the tests must not reach the programs, but for where the model is. */
function inherited(): Record<string, string | undefined> {
  const { PATH, HOME, XDG_CACHE_HOME, MODEL_DIR } = process.env;
  const fixed = { NODE_ENV: 'production', LANCEDB_LOG: 'error', HOST: '127.0.0.1', PORT: '0' };
  // Any statement is slow on a machine that has other work.
  return { SLOW_QUERY_MS: '0', PATH, HOME, XDG_CACHE_HOME, MODEL_DIR, ...fixed };
}
