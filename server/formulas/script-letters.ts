type Range = readonly [first: number, last: number];

/** The characters of some ranges by the plain letter that each is a form of, as Unicode itself tells. */
function lettersIn(...ranges: readonly Range[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code);
      const plain = letter.normalize('NFKD');
      if (plain !== letter && !found.has(plain)) found.set(plain, letter);
    }
  return found;
}

const one = (...codes: readonly number[]): Range[] => codes.map((code) => [code, code]);

const superscripts = lettersIn(
  ...one(0xb2, 0xb3, 0xb9),
  [0x2070, 0x207f],
  [0x2b0, 0x2b8],
  [0x2e1, 0x2e3],
  [0x1d2c, 0x1d61],
  [0x1d9c, 0x1dbf],
);
const subscripts = lettersIn([0x2080, 0x209c], [0x1d62, 0x1d6a], [0x2c7c, 0x2c7c]);

/** Letters of the hands that carry meaning in formulas; bold and slanted ones read as well without. */
const hands: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  script: lettersIn(
    [0x1d49c, 0x1d4cf],
    ...one(0x212c, 0x2130, 0x2131, 0x210b, 0x2110, 0x2112, 0x2133, 0x211b, 0x212f, 0x210a, 0x2134),
  ),
  'double-struck': lettersIn(
    [0x1d538, 0x1d56b],
    [0x1d7d8, 0x1d7e1],
    ...one(0x2102, 0x210d, 0x2115, 0x2119, 0x211a, 0x211d, 0x2124),
  ),
  fraktur: lettersIn([0x1d504, 0x1d537], ...one(0x212d, 0x210c, 0x2111, 0x211c, 0x2128)),
};

/** A text in a hand that MathML names; letters that have no such form stay. */
export const inHand = (text: string, hand: string | undefined): string =>
  hand && hands[hand]
    ? [...text].map((letter) => hands[hand]!.get(letter) ?? letter).join('')
    : text;

/** Written high, x² or x^(∗+1), whichever Unicode has letters for. */
export const raised = (text: string): string =>
  /^[′″‴]+$/.test(text) ? text : scripted(text, superscripts, '^');

/** Written low, x₂ or x_θ. */
export const lowered = (text: string): string => scripted(text, subscripts, '_');

function scripted(text: string, forms: ReadonlyMap<string, string>, sign: string): string {
  const letters = [...text];
  if (letters.every((letter) => forms.has(letter)))
    return letters.map((letter) => forms.get(letter)).join('');
  return isOneWord(text) ? `${sign}${text}` : `${sign}(${text})`;
}

/** One sign, or a word: z_spec needs no brackets. */
const isOneWord = (text: string): boolean =>
  /^[\p{L}\p{N}\p{M}]+$/u.test(text) || [...text].length === 1;
