import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './ask.js';
import { eventually } from './eventually.js';
import { addressOf, lectern, startProgram } from './program.js';

/** A desk as an operator starts it, with nothing but the starter papers. */
export interface StarterDesk {
  readonly url: string;
  /** One GraphQL request; what it answers. @throws when it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: callers read what they asked for
  act(query: string, variables?: object, token?: string): Promise<any>;
  /** Makes an account and returns its bearer token. */
  signUp(email: string): Promise<string>;
  /** The command line, on this desk. */
  command(...args: string[]): Promise<unknown>;
}

const signUpMutation = 'mutation ($in: SignUpInput!) { signUp(input: $in) { token } }';

/** Starts a desk in a folder of its own, for as long as `work` takes. */
export async function onStarterDesk(work: (desk: StarterDesk) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-starter-'));
  // As root, Postgres runs as another user, who has to get there.
  await chmod(folder, 0o755);
  const env = { LECTERN_DATA_DIR: folder };
  const program = startProgram('main', { env });
  try {
    const url = await addressOf(program);
    await eventually(async () => (await fetch(`${url}/health/ready`)).ok);
    await work(deskAt(url, (...args) => lectern(args, env)));
  } finally {
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function deskAt(url: string, command: StarterDesk['command']): StarterDesk {
  const act: StarterDesk['act'] = async (query, variables, token) => {
    const { data, errors } = await ask(url, query, variables, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const signUp = async (email: string) => {
    const account = { email, password: 'correct horse battery', displayName: 'Ada' };
    const { signUp } = await act(signUpMutation, { in: { ...account, timeZone: 'UTC' } });
    return signUp.token as string;
  };
  return { url, act, signUp, command };
}
