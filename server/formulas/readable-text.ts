import { formulaText } from './formula-text.js';
import { splitFormulas } from './split-formulas.js';

/** A title or abstract as plain text, for where no formula can be drawn: its TeX in Unicode. Never throws. */
export const readableText = (text: string): string =>
  /[$\\]/.test(text)
    ? splitFormulas(text)
        .map((part) => (part.kind === 'prose' ? readableProse(part.text) : formulaText(part.text)))
        .join('')
    : text;

const accents: Readonly<Record<string, string>> = {
  ...{ "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303' },
  ...{ '=': '\u0304', '.': '\u0307', c: '\u0327', v: '\u030c', u: '\u0306', H: '\u030b' },
};
const accented =
  /\\(?:(['`^"~=.])|([cvuH])(?=\{))(?:\{\\?([a-zA-Z])\}|\\?([a-zA-Z])(?![a-zA-Z]*\{))/g;
const inBraces = /\{(\\['`^"~=.](?:\{\\?\w\}|\\?\w))\}/g;
const markedUp =
  /\\(?:emph|text(?:bf|it|sc|tt|rm|sf|sl|up|normal)?|underline|mbox|url|uline)\{([^{}]*)\}/g;

const named: Readonly<Record<string, string>> = {
  ...{ AA: 'Å', aa: 'å', AE: 'Æ', ae: 'æ', OE: 'Œ', oe: 'œ', O: 'Ø', o: 'ø', L: 'Ł', l: 'ł' },
  ...{ ss: 'ß', i: 'ı', deg: '°' },
};
const switched = /\{\\(?:em|it|bf|tt|sc|sl|rm|sf|small|large)\s+([^{}]*)\}/g;

/** Without the marks-up that abstracts are written with; what else has a backslash stays. */
function readableProse(text: string): string {
  if (!text.includes('\\')) return text;
  const plain = text
    .replace(inBraces, '$1')
    .replace(accented, (_, sign, command, braced, plain) =>
      `${braced ?? plain}${accents[sign ?? command]}`.normalize('NFC'),
    )
    .replace(/\{\\([A-Za-z]+)\}/g, (all, name) => named[name] ?? all)
    .replace(/\\href\{[^{}]*\}\{([^{}]*)\}/g, '$1')
    .replace(switched, '$1');
  // Twice, for what stands in one another.
  return plain
    .replace(markedUp, '$1')
    .replace(markedUp, '$1')
    .replace(/\\([%&_#$])/g, '$1');
}
