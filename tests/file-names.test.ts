import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/project-root.js';
import { filesBelow } from './support/source-tree.js';

const written = ['server', 'embeddings', 'migrations', 'client', 'tests']
  .flatMap(filesBelow)
  .filter((path) => !path.startsWith('client/gql/'));

test('names say what is in a file', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*$/;
  const pascal = /^[A-Z][A-Za-z0-9]*(\.module\.css|\.tsx|\.test\.tsx)$/;
  const nameOf = (path: string) => path.split('/').at(-1)!;
  expect(written.filter((path) => !kebab.test(nameOf(path)) && !pascal.test(nameOf(path)))).toEqual(
    [],
  );
  const dump = /(^|\/|[-.])(utils?|helpers?|common|types|misc)([-./]|$)/i;
  expect(written.filter((path) => dump.test(path))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const code = written.filter((path) => /\.(tsx?|mjs|css)$/.test(path));
  const lengthOf = (path: string) =>
    readFileSync(join(projectRoot, path), 'utf8').split('\n').length - 1;
  expect(code.length).toBeGreaterThan(300);
  expect(code.filter((path) => lengthOf(path) > 300)).toEqual([]);
});
