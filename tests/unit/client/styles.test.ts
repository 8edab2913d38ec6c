import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';
import { filesBelow } from '../../support/source-tree.js';

const sheets = filesBelow('client')
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

/** 'file: declaration' for every declaration that a rule refuses. */
const declared = (isWrong: (property: string, value: string) => boolean): string[] =>
  sheets.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/^\s+([a-z-]+):\s*([^;{}]+);/gm)]
      .filter(([, property, value]) => isWrong(property!, value!.trim()))
      .map(([, property, value]) => `${path}: ${property}: ${value}`),
  );

test('styles are short, and no two sheets share a name, since classes bear it', () => {
  const names = sheets.map(({ path }) => path.split('/').at(-1)!);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const long = sheets.filter(({ text }) => text.split('\n').length > 200);
  expect(long.map(({ path }) => path)).toEqual([]);
});

/** Where the plane's own coordinates begin, in every language. */
const plane = /^client\/features\/map\/.*: left: 0$/;

test('styles name the start and the end of a line, which are not left and right everywhere', () => {
  expect(sheets.length).toBeGreaterThan(40);
  const sides = declared(
    (property, value) =>
      /(^|-)(left|right)(-|$)/.test(property) ||
      (property === 'text-align' && /left|right/.test(value)),
  );
  expect(sides.filter((line) => !plane.test(line))).toEqual([]);
  const uneven = declared((property, value) => {
    if (!/^(margin|padding|inset|scroll-margin|scroll-padding)$/.test(property)) return false;
    const [, end, , start] = value.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()').split(/\s+/);
    return start !== undefined && start !== end;
  });
  expect(uneven).toEqual([]);
});

test('how long a motion takes is a token, and none takes any time for who wants less of it', () => {
  const timed = (property: string, value: string) =>
    /^(animation|transition)/.test(property) && /\d(ms|s)\b/.test(value);
  expect(declared(timed)).toEqual([]);
  const tokens = sheets.find(({ path }) => path === 'client/ui/tokens.css')!.text;
  const times = [...tokens.matchAll(/--([a-z]+): [\d.]+m?s;/g)].map(([, name]) => name!);
  const less = tokens.slice(tokens.indexOf('(prefers-reduced-motion: reduce)'));
  for (const name of times) expect(less).toContain(`--${name}: 0ms;`);
});
