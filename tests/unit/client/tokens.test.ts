import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkMode, colour as mailColour } from '../../../server/mail/mail-style.js';
import { projectRoot } from '../../../server/project-root.js';

const read = (name: string) => readFileSync(join(projectRoot, 'client/ui', name), 'utf8');
const [tokens, contrastTokens] = [read('tokens.css'), read('contrast.css')];

/** The colours of a rule, by token. */
function coloursOf(selector: string, css = tokens): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start).not.toBe(-1);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = coloursOf(':root');
const dark = { ...light, ...coloursOf(":root[data-theme='dark']") };
const themes = Object.entries({ light, dark });
const clearLight = { ...light, ...coloursOf(':root', contrastTokens) };
const clearDark = { ...dark, ...coloursOf(":root[data-theme='dark']", contrastTokens) };
const clearThemes = Object.entries({ light: clearLight, dark: clearDark });

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['paper', 'raised', 'sunken'];
const pair = (text: string, ...on: string[]) =>
  on.map((ground): [string, string] => [text, ground]);
const texts = [
  ...pair('ink', ...grounds, 'accent-tint', 'warn-tint', 'bad-tint'),
  ...pair('quiet', ...grounds, 'accent-tint'),
  ...pair('accent', ...grounds, 'accent-tint'),
  ...pair('on-accent', 'accent'),
  ...pair('good', ...grounds),
  ...pair('warn', ...grounds, 'warn-tint'),
  ...pair('bad', ...grounds, 'bad-tint'),
  ...pair('on-toast', 'toast'),
  ...pair('toast-accent', 'toast'),
];

/** The pairs below a contrast, with what they have. */
const below = (colours: Record<string, string>, pairs: [string, string][], least: number) =>
  pairs
    .map(([a, b]) => [`${a} on ${b}`, contrast(colours[a]!, colours[b]!)] as const)
    .filter(([, ratio]) => !(ratio >= least));

test('the formula knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(themes)('in the %s theme every text can be read (4.5:1)', (_, colours) => {
  expect(below(colours, texts, 4.5)).toEqual([]);
});

test.each(themes)('in the %s theme the edges of controls can be seen (3:1)', (_, colours) => {
  const edges = [...pair('control-line', ...grounds), ...pair('accent', ...grounds, 'accent-tint')];
  const plots = Object.keys(colours).filter((name) => /^plot-(\d|rest)$/.test(name));
  expect(plots).toHaveLength(7);
  edges.push(...plots.flatMap((name) => pair(name, ...grounds)));
  expect(below(colours, edges, 3)).toEqual([]);
});

test.each(clearThemes)('more contrast in %s: texts at 7:1, lines at 3:1', (_, colours) => {
  expect(below(colours, texts, 7)).toEqual([]);
  const names = Object.keys(colours).filter((name) => /^(line|control-line|plot-.+)$/.test(name));
  const lines = names.flatMap((name) => pair(name, ...grounds));
  expect(below(colours, lines, 3)).toEqual([]);
});

test('more contrast changes every colour, and is the same by the system’s dark and the chosen one', () => {
  const bySystem = coloursOf(":root:not([data-theme='light'])", contrastTokens);
  expect(bySystem).toEqual(coloursOf(":root[data-theme='dark']", contrastTokens));
  for (const selector of [':root', ":root[data-theme='dark']"])
    expect(Object.keys(coloursOf(selector, contrastTokens)).sort()).toEqual(
      Object.keys(light).sort(),
    );
});

test('dark is the same by the system and by choice, and changes every colour but shared ones', () => {
  const bySystem = coloursOf(":root:not([data-theme='light'])");
  expect(bySystem).toEqual(coloursOf(":root[data-theme='dark']"));
  expect(Object.keys(bySystem).sort()).toEqual(Object.keys(light).sort());
});

test('mails wear the same colours', () => {
  for (const [name, value] of Object.entries(mailColour))
    expect(value.toLowerCase()).toBe(
      light[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)],
    );
  const inMails = [...darkMode.slice(darkMode.indexOf('@media')).matchAll(/#[0-9A-F]{6}/gi)];
  const known = ['paper', 'ink', 'quiet', 'accent', 'line'].map((name) => dark[name]);
  // The button wears two of them a second time.
  const worn = [...new Set(inMails.map(([value]) => value.toLowerCase()))];
  expect(worn.sort()).toEqual(known.sort());
});
