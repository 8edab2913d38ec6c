import { DataFolder } from '../support/data-folder.js';
import { lectern, startProgram } from '../support/program.js';

/** Names of the commands that a help text lists. */
const listedIn = (help: string): string[] =>
  [...(help.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+)\b/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');

test('--help on every level says what the command does, on stdout', async () => {
  const seen: string[] = [];
  const visit = async (path: string[]): Promise<void> => {
    const { code, stdout, stderr } = await lectern([...path, '--help']);
    expect([path, code, stderr]).toEqual([path, 0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: ${['lectern', ...path].join(' ')} `));
    expect(stdout).toMatch(/\n\n\S.{8,}\n/);
    seen.push(path.join(' '));
    await Promise.all(listedIn(stdout).map((name) => visit([...path, name])));
  };
  await visit([]);
  const leaves = ['import', 'rank', 'digest send', 'reindex', 'doctor'];
  const groups = { migrate: ['up', 'down', 'status'], user: ['add', 'list', 'role'] };
  const subcommands = Object.entries(groups).flatMap(([group, names]) =>
    names.map((name) => `${group} ${name}`),
  );
  expect(seen).toEqual(expect.arrayContaining([...leaves, ...subcommands]));
});

test.each([
  ['nothing', '', /^Usage: lectern/],
  ['an unknown command', 'bogus', /unknown command 'bogus'/],
  ['an unknown subcommand', 'user bogus', /unknown command 'bogus'/],
  ['a group without its command', 'migrate', /^Usage: lectern migrate/],
  ['an unknown option', 'import --bogus papers.jsonl', /unknown option '--bogus'/],
  ['a missing argument', 'import', /missing required argument 'file'/],
  ['one argument too many', 'migrate status now', /too many arguments/],
  ['a value outside the choices', 'user role a@example.org boss', /reader, operator/],
  ['neither of two options', 'digest send', /either --due or --user/],
  ['both of two options', 'digest send --due --user a@example.org', /either --due or --user/],
])('%s is wrong usage: exit 2, told on stderr', async (_what, line, message) => {
  const { code, stdout, stderr } = await lectern(line.split(' ').filter(Boolean));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a command whose reader goes away (| head) comes to its end and stops its Postgres', async () => {
  const folder = await DataFolder.make();
  try {
    const program = startProgram('cli', { args: ['user', 'list', '--json'], env: folder.env });
    program.hangUp();
    expect(await program.ended).toEqual({ code: 0, signal: null });
    expect(folder.postmaster()).toBeNull();
  } finally {
    await folder.remove();
  }
});
