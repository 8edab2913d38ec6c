import { days } from '../fakes/fake-clock.js';
import { password, startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ starterPapers: false });
});
afterAll(() => desk.stop());

const signUp = 'mutation ($in: SignUpInput!) { signUp(input: $in) { token } }';
const signIn =
  'mutation ($in: SignInInput!) { signIn(input: $in) { token viewer { displayName } } }';
const email = async (token: string) =>
  (await desk.ask('{ viewer { email } }', {}, token)).data.viewer?.email;

test('an address has one account, whatever its case', async () => {
  await desk.signUp('one@example.org');
  const input = { email: 'ONE@example.org', password, displayName: 'Other' };
  const { errors } = await desk.ask(signUp, { in: input });
  expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', field: 'email' });
});

test.each([
  ['password', { password: 'short' }],
  ['displayName', { displayName: '  ' }],
  ['timeZone', { timeZone: 'Nowhere' }],
])('a wrong %s is named', async (field, wrong) => {
  const input = { email: 'new@example.org', password, displayName: 'New', ...wrong };
  const { errors } = await desk.ask(signUp, { in: input });
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('wrong password and unknown address are told apart by nobody; too many attempts are stopped', async () => {
  await desk.signUp('two@example.org');
  const attempt = async (address: string) =>
    (await desk.ask(signIn, { in: { email: address, password: 'wrong password' } })).errors![0]!;
  const [known, unknown] = [await attempt('two@example.org'), await attempt('nobody@example.org')];
  expect(known.message).toBe(unknown.message);
  expect(known.extensions.code).toBe('UNAUTHENTICATED');
  for (let time = 0; time < 9; time++) await attempt('two@example.org');
  expect((await attempt('two@example.org')).extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfter: expect.any(Number),
  });
});

test('many sign-ins in one request are counted one by one', async () => {
  const logins = Array.from(
    { length: 20 },
    (_, at) =>
      `a${at}: signIn(input: { email: "x@example.org", password: "guess ${at}" }) { token }`,
  );
  const { errors } = await desk.ask(`mutation { ${logins.join(' ')} }`);
  expect(errors![0]!.extensions.code).toBe('QUERY_TOO_COMPLEX');
});

test('a session ends after 90 days', async () => {
  const token = await desk.signUp('three@example.org');
  expect(await email(token)).toBe('three@example.org');
  desk.clock.advance(days(91));
  expect(await email(token)).toBeUndefined();
  expect(await desk.context.services.accounts.removeExpiredSessions()).toBeGreaterThan(0);
});

test('a new password ends the other sessions', async () => {
  const token = await desk.signUp('four@example.org');
  const other = (await desk.ask(signIn, { in: { email: 'four@example.org', password } })).data
    .signIn.token;
  const change = 'mutation ($in: ChangePasswordInput!) { changePassword(input: $in) { ok } }';
  const wrong = await desk.ask(
    change,
    { in: { currentPassword: 'not it at all', newPassword: 'a new password' } },
    token,
  );
  expect(wrong.errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'currentPassword',
  });
  await desk.ask(
    change,
    { in: { currentPassword: password, newPassword: 'a new password' } },
    token,
  );
  expect(await email(token)).toBe('four@example.org');
  expect(await email(other)).toBeUndefined();
  expect(
    (await desk.ask(signIn, { in: { email: 'four@example.org', password: 'a new password' } }))
      .errors,
  ).toBeUndefined();
});

test('a deleted account is gone with all that was its', async () => {
  const token = await desk.signUp('five@example.org');
  const { errors } = await desk.ask(
    'mutation { deleteAccount(password: "not the one") { ok } }',
    {},
    token,
  );
  expect(errors![0]!.extensions).toMatchObject({ field: 'password' });
  await desk.ask(`mutation { deleteAccount(password: "${password}") { ok } }`, {}, token);
  expect(await email(token)).toBeUndefined();
  const left = await desk.context.db.query(
    `select 1 from accounts where email = 'five@example.org'`,
  );
  expect(left).toEqual([]);
});

test('passwords are kept as argon2id, tokens as hashes', async () => {
  const token = await desk.signUp('six@example.org');
  const [row] = await desk.context.db.query(
    `select password_hash from accounts where email = 'six@example.org'`,
  );
  expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const sessions = await desk.context.db.query(
    `select encode(token_hash, 'escape') as kept from sessions`,
  );
  expect(JSON.stringify(sessions)).not.toContain(token);
});
