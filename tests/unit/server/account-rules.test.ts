import fc from 'fast-check';
import { DomainError } from '../../../server/errors.js';
import {
  checkDisplayName,
  checkPassword,
  checkTimeZone,
  checkTopics,
} from '../../../server/features/accounts/account-rules.js';

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120, size: 'max' }),
  fc.array(fc.constantFrom(' ', '\0', '\ud800', '\u0085', 'a')).map((parts) => parts.join('')),
);

/** The field of the refusal, or null. */
function refusedField(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'BAD_USER_INPUT') throw error;
    return error.details.field!;
  }
}

test('a name is refused by its field or comes out as text that can be stored and shown', () => {
  fc.assert(
    fc.property(odd, (name) => {
      if (refusedField(() => checkDisplayName(name)) === 'displayName') return;
      const clean = checkDisplayName(name);
      expect(clean).toMatch(/^[^\p{Cc}\p{Cs}]{1,100}$/u);
      expect(checkDisplayName(clean)).toBe(clean);
    }),
  );
  expect(checkDisplayName(' Ada\nLovelace ')).toBe('Ada Lovelace');
});

test('topics come out once each, and 50 are enough', () => {
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 60 }), (topics) => {
      if (refusedField(() => checkTopics(topics)) === 'topics') return;
      const clean = checkTopics(topics);
      expect(new Set(clean).size).toBe(clean.length);
      for (const topic of clean) expect(topic).toMatch(/^[^\p{Cc}\p{Cs}]{1,100}$/u);
    }),
  );
  const many = Array.from({ length: 51 }, (_, at) => `cs.${at}`);
  expect(checkTopics(many.slice(1))).toHaveLength(50);
  expect(refusedField(() => checkTopics(many))).toBe('topics');
});

test('a password has 8 to 200 letters, and a fault names the field it is of', () => {
  const lengths = [7, 8, 200, 201].map((length) =>
    refusedField(() => checkPassword('x'.repeat(length), 'newPassword')),
  );
  expect(lengths).toEqual(['newPassword', null, null, 'newPassword']);
});

test('every zone of this machine is known, and nothing else is', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(checkTimeZone(zone)).toBe(zone);
  for (const zone of ['', 'Mars/Base', 'local', 'system', '../etc', 'x'.repeat(1_000)])
    expect(refusedField(() => checkTimeZone(zone))).toBe('timeZone');
});
