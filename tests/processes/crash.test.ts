import { isAlive } from '../../server/db/process-registry.js';
import { ask } from '../support/ask.js';
import { DataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import {
  addressOf,
  lectern,
  type Program,
  startProgram,
  stopPrograms,
} from '../support/program.js';

let folder: DataFolder;
beforeAll(async () => {
  folder = await DataFolder.make();
});
afterAll(async () => {
  await stopPrograms();
  await folder.remove();
});

const email = 'ada@example.org';
const password = 'correct horse battery';

async function signUp(url: string): Promise<string> {
  const { data } = await ask(url, 'mutation ($in: SignUpInput!) { signUp(input: $in) { token } }', {
    in: { email, password, displayName: 'Ada', timeZone: 'UTC' },
  });
  return data.signUp.token;
}

/** Rates one paper after the other until the desk is gone; returns those whose rating it confirmed. */
async function rateUntilGone(url: string, token: string, onFirst: () => void): Promise<string[]> {
  const { data } = await ask(
    url,
    '{ search(query: "learning", first: 50) { edges { node { id } } } }',
  );
  const confirmed: string[] = [];
  const rate = 'mutation ($id: ID!) { ratePaper(paperId: $id, rating: UP) { paper { id } } }';
  try {
    for (const { node } of data.search.edges as { node: { id: string } }[]) {
      const { errors } = await ask(url, rate, { id: node.id }, token);
      if (errors) break;
      confirmed.push(node.id);
      if (confirmed.length === 3) onFirst();
    }
  } catch {
    // The connection broke: what was asked last is not confirmed.
  }
  return confirmed;
}

const ratingOf = async (url: string, token: string, id: string) =>
  (await ask(url, 'query ($id: ID!) { paper(id: $id) { viewerRating } }', { id }, token)).data.paper
    .viewerRating;

/** Kills a desk at its work; returns the Postgres that it leaves behind. */
async function kill(desk: Program): Promise<number> {
  const orphan = folder.postmaster()!;
  expect(await desk.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  expect(isAlive(orphan)).toBe(true);
  return orphan;
}

test('what was confirmed before kill -9 is there after the next start, which ends the orphan', async () => {
  const first = startProgram('main', { env: folder.env });
  const firstUrl = await addressOf(first);
  await eventually(async () => (await fetch(`${firstUrl}/health/ready`)).ok);
  const token = await signUp(firstUrl);
  let killed: Promise<number> | undefined;
  const confirmed = await rateUntilGone(firstUrl, token, () => {
    killed = kill(first);
  });
  const orphan = await killed!;
  expect(confirmed.length).toBeGreaterThanOrEqual(3);

  const second = startProgram('main', { env: folder.env });
  const url = await addressOf(second);
  expect(folder.postmaster()).not.toBe(orphan);
  await eventually(() => !isAlive(orphan));
  for (const id of confirmed) expect(await ratingOf(url, token, id)).toBe('UP');
  const signIn = await ask(url, 'mutation ($in: SignInInput!) { signIn(input: $in) { token } }', {
    in: { email, password },
  });
  expect(signIn.errors).toBeUndefined();

  // A command, too, takes over from a desk that was killed, and leaves nothing running.
  const secondOrphan = await kill(second);
  const { code, stdout } = await lectern(['user', 'list'], folder.env);
  expect([code, stdout]).toEqual([0, `${email}\treader\tAda\n`]);
  await eventually(() => !isAlive(secondOrphan));
  expect(folder.postmaster()).toBeNull();
});
