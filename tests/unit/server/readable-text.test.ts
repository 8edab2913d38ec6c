import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { transformWithOxc } from 'vite';
import { formulaText } from '../../../server/formulas/formula-text.js';
import { readableText } from '../../../server/formulas/readable-text.js';
import { splitFormulas } from '../../../server/formulas/split-formulas.js';
import { projectRoot } from '../../../server/project-root.js';

test.each([
  ['$\\mathcal{O}(n \\log n)$ sorting', '𝒪(n log n) sorting'],
  ['The $\\alpha$-divergence, again', 'The α-divergence, again'],
  ['$x^2$ and $x_{i+1}$ in $\\mathbb{R}^d$', 'x² and xᵢ₊₁ in ℝᵈ'],
  ['Within $10^{-3}$ of $\\frac{1}{2}$', 'Within 10⁻³ of 1/2'],
  [
    '$\\sum_{i=1}^{n} \\frac{a_i}{b_i+1} \\le \\int_0^1 f(x)\\,dx$',
    '∑ᵢ₌₁ⁿ aᵢ/(bᵢ+1) ≤ ∫₀¹ f(x) dx',
  ],
  ['$\\tilde{O}(\\sqrt{T})$ regret', 'Õ(√T) regret'],
  ['$L_\\infty$, $z_{\\text{spec}}$, $n^{O(\\log n)}$', 'L_∞, z_spec, n^(O(log n))'],
  ['$\\operatorname{argmax}_\\theta f$', 'argmax_θ f'],
  ['$\\left(\\begin{smallmatrix}a&b\\\\c&d\\end{smallmatrix}\\right)$', '(a, b; c, d)'],
  ['$\\binom{n}{k}$, $\\sqrt[3]{x}$, $\\hat\\theta$', '(n choose k), ³√x, θ̂'],
  ['A quasar at $\\sim$5 kpc, $H$_2', 'A quasar at ∼5 kpc, H_2'],
  [
    "An \\emph{old} idea of Erd\\H{o}s and Poincar{\\'e}, 5\\%",
    'An old idea of Erdős and Poincaré, 5%',
  ],
  ['{\\it Gaia} at \\href{https://example.org/}{our site}', 'Gaia at our site'],
  ['Unknown $\\nosuch{x}_2$', 'Unknown nosuch x_2'],
])('%s', (tex, text) => {
  expect(readableText(tex)).toBe(text);
});

test('prices and paths are no formulas', () => {
  for (const text of [
    'It costs $5 and $10 more',
    'from $5 million to US$ 7',
    'C:\\new\\table',
    '~5 % of {sets}, x_1 and a^b',
    '$ 5 $',
  ])
    expect(readableText(text)).toBe(text);
});

const tex = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        '$$',
        '\\frac',
        '{',
        '}',
        '\\left(',
        '^',
        '_',
        '\\alpha',
        '\\text',
        '&',
        ' ',
      ),
      fc.constantFrom(
        '\\sqrt',
        '\\hat',
        '\\href{a}',
        '\\emph{',
        "\\'",
        '%',
        '<b>',
        '5',
        'x',
        '\\\\',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

test('whatever it is given, it answers with a text', () => {
  fc.assert(
    fc.property(tex, (text) => {
      expect(typeof readableText(text)).toBe('string');
      expect(formulaText(text)).not.toMatch(/[\\$]/);
    }),
  );
  expect(readableText(`$${'\\sqrt{'.repeat(240)}x${'}'.repeat(240)}$`)).toContain('√');
  expect(readableText(`$${'{'.repeat(900)}$ ${'\\emph{'.repeat(2_000)}`)).toContain('emph');
});

test('text without TeX stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const prose = text.replace(/[$\\]/g, '');
      expect(readableText(prose)).toBe(prose);
    }),
  );
});

test('letters beside a formula are kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const [before, after] = [left, right].map((text) => text.replace(/[$\\]/g, ''));
      expect(readableText(`${before} $x^2$ ${after}`)).toBe(`${before} x² ${after}`);
    }),
  );
});

test('the server tells formulas from prose as the web client does', async () => {
  const file = join(projectRoot, 'client/ui/split-math.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const { splitMath } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    splitMath: (text: string) => { kind: string; text: string }[];
  };
  const same = (text: string) =>
    expect(
      splitFormulas(text).map((part) => [
        part.kind === 'prose' ? 'text' : part.display ? 'display' : 'inline',
        part.text,
      ]),
    ).toEqual(splitMath(text).map((part) => [part.kind, part.text]));
  fc.assert(fc.property(tex, same));
  for (const text of [
    '$5 and $10',
    '$\\sim$5',
    '$x$5',
    `$${'x'.repeat(2_001)}$`,
    '$x$ '.repeat(130),
  ])
    same(text);
});
