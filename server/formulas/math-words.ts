import { attribute, type MathElement, type MathNode } from './math-markup.js';
import { inHand, lowered, raised } from './script-letters.js';

/** What joins a function to what it is of: `log⁡n`. */
const apply = '\u2061';
const relation = /^[=≠<>≤≥≪≫≈∼≃≅≡∝∈∉∋⊂⊃⊆⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺⟼∣≺≻⪯⪰⊨⊢⊥≲≳∶≔]$/u;
const operator = /^[+−±∓×÷⋅∗∘⊗⊕⊙∪∩∧∨∖⊎⊔⋆†]$/u;
/** With its limits. */
const bigSign = /^[∑∏∐∫∬∮⋃⋂⨁⨂].*[^∑∏∐∫∬∮⋃⋂⨁⨂]$/u;
const accents: Readonly<Record<string, string>> = {
  ...{ '^': '\u0302', '~': '\u0303', ˉ: '\u0304', '‾': '\u0304', '˙': '\u0307', '¨': '\u0308' },
  ...{ ˇ: '\u030c', '˘': '\u0306', ˊ: '\u0301', ˋ: '\u0300', '⃗': '\u20d7', '˚': '\u030a' },
};

type Parts = (at: number, tight?: boolean) => string;
type Reading = (part: Parts, element: MathElement, tight: boolean) => string;

/** How each element reads that is more than the row of what is in it. */
const readings: Readonly<Record<string, Reading>> = {
  annotation: () => '',
  mphantom: () => '',
  mspace: () => ' ',
  mi: leaf,
  mn: leaf,
  mo: leaf,
  mtext: leaf,
  msup: (part) => scripts(part(0), '', part(1, true)),
  msub: (part) => scripts(part(0), part(1, true), ''),
  msubsup: (part) => scripts(part(0), part(1, true), part(2, true)),
  mover: (part, element) => over(part, attribute(element, 'accent') === 'true'),
  munder: (part) => (/^[⏟―_]?$/.test(part(1)) ? part(0) : scripts(part(0), part(1, true), '')),
  munderover: (part) => scripts(part(0), part(1, true), part(2, true)),
  mfrac: (part, { attributes }) =>
    attributes.includes('linethickness="0')
      ? `${part(0)} choose ${part(1)}`
      : `${whole(part(0, true))}/${whole(part(1, true))}`,
  msqrt: (_, element, tight) => `√${whole(row(element.children, tight))}`,
  mroot: (part) => `${raised(part(1, true))}√${whole(part(0))}`,
  mtable: (_, { children }, tight) => children.map((line) => wordsOf(line, tight)).join('; '),
  mtr: (_, { children }, tight) => children.map((cell) => wordsOf(cell, tight)).join(', '),
};

/** A formula as a line of text; `tight` without spaces about its signs. */
export function wordsOf(node: MathNode, tight = false): string {
  if (typeof node === 'string') return node;
  const part: Parts = (at, close = tight) => {
    const child = node.children[at];
    return child === undefined ? '' : wordsOf(child, close);
  };
  return readings[node.name]?.(part, node, tight) ?? row(node.children, tight);
}

function leaf(_: Parts, element: MathElement, tight: boolean): string {
  return inHand(row(element.children, tight), attribute(element, 'mathvariant'));
}

function row(nodes: readonly MathNode[], tight: boolean): string {
  let line = '';
  for (const [at, node] of nodes.entries()) line += spaced(line, node, nodes[at + 1], tight);
  return line;
}

/** What comes next in a row, with the space that it needs beside what is there. */
function spaced(
  before: string,
  node: MathNode,
  next: MathNode | undefined,
  tight: boolean,
): string {
  const words = wordsOf(node, tight);
  if (typeof node === 'string') return words;
  const followsValue = /[\p{L}\p{N}\p{M})\]}′]$/u.test(before);
  if (node.name === 'mo') {
    if (tight || node.attributes.includes('stretchy="false"')) return words;
    if (relation.test(words)) return ` ${words} `;
    if (operator.test(words)) return followsValue ? ` ${words} ` : words;
    if (words === ',' && !isNumber(next)) return ', ';
    if (words === ':') return ': ';
  }
  if (bigSign.test(words)) return `${words} `;
  return followsValue && isFunction(words, next) ? ` ${words}` : words;
}

const isNumber = (node: MathNode | undefined): boolean =>
  typeof node === 'object' && node.name === 'mn';
const isFunction = (words: string, next: MathNode | undefined): boolean =>
  /^\p{L}{2,}/u.test(words) && (words.endsWith(apply) || (!!next && wordsOf(next) === apply));

/** A function's own sign goes behind what is written at it: max over x, of f. */
function scripts(base: string, low: string, high: string): string {
  const end = base.endsWith(apply) ? apply : '';
  const stem = end ? base.slice(0, -1) : base;
  return `${stem}${low && lowered(low)}${high && raised(high)}${end}`;
}

function over(part: Parts, isAccent: boolean): string {
  const [base, sign] = [part(0), part(1, true)];
  if (!isAccent) return /^[⏞‾]?$/.test(sign) ? base : scripts(base, '', sign);
  const mark = accents[sign];
  return mark && [...base].length === 1 ? `${base}${mark}`.normalize('NFC') : base;
}

/** In brackets when it is more than one letter or number. */
const whole = (words: string): string =>
  /^[\p{L}\p{M}\p{No}′]$|^[\p{L}\p{M}][\p{M}\p{No}\p{Lm}]*$|^[\p{N}.,]+$/u.test(words)
    ? words
    : `(${words})`;
