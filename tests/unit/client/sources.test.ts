import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';
import { filesBelow } from '../../support/source-tree.js';

const sources = filesBelow('client')
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('client/gql/'))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

test('dates and numbers are written in the reader’s locale, in one place', () => {
  const inPlace = ['client/ui/locale.ts', 'client/ui/numbers.ts', 'client/ui/times.ts'];
  const elsewhere = sources.filter(
    ({ path, text }) =>
      !inPlace.includes(path) &&
      /\.toLocale(Date|Time)?String\(|new Intl\.|\.toFixed\(|'en-GB'/.test(text),
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});
