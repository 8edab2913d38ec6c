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

type Change = (text: string, at: number, size: number) => string;

const changes: Change[] = [
  (text, at) => text.slice(0, at),
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).repeat(3) + text.slice(at),
  (text, at, size) => text.slice(0, at) + nasty[size % nasty.length] + text.slice(at),
  (text, at, size) => text.slice(0, at) + nasty[size % nasty.length]!.repeat(500) + text.slice(at),
  (text, at, size) => text.slice(0, at) + text.slice(at + size, at + 2 * size) + text.slice(at),
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
