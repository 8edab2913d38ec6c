import fc from 'fast-check';
import { mailboxOf, normaliseEmail, readableEmail } from '../../../server/email-address.js';

test('an address is one however it is typed', () => {
  expect(normaliseEmail('  Ada@Example.ORG\n')).toBe('ada@example.org');
  expect(normaliseEmail('ada@Bücher.example')).toBe('ada@xn--bcher-kva.example');
  expect(normaliseEmail('ada@XN--BCHER-KVA.example')).toBe('ada@xn--bcher-kva.example');
  expect(readableEmail('ada@xn--bcher-kva.example')).toBe('ada@bücher.example');
});

test('a mark behind the plus leads to the same mailbox, and is kept in the address', () => {
  expect(normaliseEmail('ada+papers@example.org')).toBe('ada+papers@example.org');
  expect(mailboxOf('Ada+papers+2026@example.org')).toBe('ada@example.org');
  expect(mailboxOf('+@example.org')).toBe('+@example.org');
});

test('whatever is typed: once normalised it stays so, and reading it out loses nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
      const email = normaliseEmail(typed);
      expect(normaliseEmail(email)).toBe(email);
      expect(mailboxOf(mailboxOf(email))).toBe(mailboxOf(email));
      if (email.includes('@')) expect(email.split('@').pop()).not.toContain('ß');
    }),
  );
});
