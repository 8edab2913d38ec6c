import fc from 'fast-check';
import { z } from 'zod';
import { DomainError } from '../../../server/errors.js';
import { decodeCursor, encodeCursor } from '../../../server/graphql/cursor.js';

const schema = z.tuple([z.string(), z.number(), z.int().min(0)]);
const positions = fc.tuple(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.nat(),
);

/** What a cursor is read as, or the code and field of the refusal. */
function outcome(cursor: string): unknown {
  try {
    return decodeCursor(cursor, schema);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, field: error.details.field };
  }
}

const refused = { code: 'BAD_USER_INPUT', field: 'after' };

test('a place survives the round trip, in letters that need no quoting in an address', () => {
  fc.assert(
    fc.property(positions, (position) => {
      const cursor = encodeCursor(position);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(outcome(cursor)).toEqual(position);
    }),
  );
});

test('no cursor is the first page', () => {
  expect([decodeCursor(null, schema), decodeCursor(undefined, schema)]).toEqual([null, null]);
});

test('any text is a place of the list or refused by name', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    fc.jsonValue().map(encodeCursor),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = outcome(text);
      if (!Array.isArray(read)) expect(read).toEqual(refused);
      else expect(schema.parse(read)).toEqual(read);
    }),
  );
});

test('a cursor of another list, or one cut short, is refused', () => {
  for (const other of [null, {}, [], ['a', 1], ['a', 1, -1], ['a', 1, 2, 3], [1, 'a', 2]])
    expect(outcome(encodeCursor(other))).toEqual(refused);
  fc.assert(
    fc.property(positions, fc.nat(), (position, cut) => {
      const cursor = encodeCursor(position);
      expect(outcome(cursor.slice(0, cut % (cursor.length - 1)))).toEqual(refused);
    }),
  );
});
