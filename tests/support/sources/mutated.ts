import fc from 'fast-check';

/** Pieces that parsers trip over. */
const nasty = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/>',
    '</',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?x',
    '<!DOCTYPE x [',
    '&#0;',
  ],
  ...['&#x110000;', '&a;', '\0', '\uFEFF', '\u202E', '\uD800', 'v99', '-1', '1e999', 'null', '{}'],
  ...['[]', '{"a":', '\\u0000', '__proto__', 'constructor', '2026-02-30', '9'.repeat(400)],
];

/** Values that are well formed and odd all the same. */
const odd = [
  ...['', '0', '-1', '1e999', 'null', '2026-02-30T99:99:99Z', '9999999999', '\uFEFF', '\u202E'],
  ...['__proto__', 'v1', 'http://', '10.1/x', ' \t ', 'a'.repeat(3_000)],
];

type Change = (text: string, at: number, size: number) => string;

const changes: Change[] = [
  (text, at) => text.slice(0, at),
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).repeat(3) + text.slice(at),
  (text, at, size) => text.slice(0, at) + nasty[size % nasty.length] + text.slice(at),
  (text, at, size) => text.slice(0, at) + nasty[size % nasty.length]!.repeat(500) + text.slice(at),
  (text, at, size) => text.slice(0, at) + text.slice(at + size, at + 2 * size) + text.slice(at),
  (text, at, size) =>
    text.slice(0, at) + text.slice(at).replace(/>[^<>]+</, `>${odd[size % odd.length]}<`),
  (text, at, size) =>
    text.slice(0, at) +
    text.slice(at).replace(/: ("[^"\n]*"|\d+)/, () => {
      const value = odd[size % odd.length]!;
      return size % 2 === 0 ? `: ${JSON.stringify(value)}` : `: ${Number(value) || '[{}]'}`;
    }),
];

/** A capture with one to four things wrong with it. */
export const mutated = (capture: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...changes),
        fc.nat({ max: capture.length }),
        fc.integer({ min: 1, max: 600 }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((wrongs) => wrongs.reduce((text, [change, at, size]) => change(text, at, size), capture));
