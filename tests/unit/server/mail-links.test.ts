import fc from 'fast-check';
import { type MailAction, MailLinks } from '../../../server/features/digests/mail-links.js';

const links = new MailLinks('https://desk.example/papers', 'a secret of this desk');
const actions = fc.constantFrom<MailAction>('confirm', 'unsubscribe');
const ids = fc.oneof(fc.uuid(), fc.string({ minLength: 1 }));
const choices = fc.constantFrom('', 'DAILY', 'WEEKLY');

/** What a click on a link sends. */
function sent(url: string) {
  const { searchParams } = new URL(url);
  return ['d', 'c', 't'].map((name) => searchParams.get(name) ?? '') as [string, string, string];
}

test('a link is of this desk and does what it was made for', () => {
  fc.assert(
    fc.property(actions, ids, choices, (action, id, choice) => {
      const url = links.url(action, id, choice);
      expect(url.startsWith(`https://desk.example/papers/mail/${action}?`)).toBe(true);
      const [d, c, t] = sent(url);
      expect([d, c]).toEqual([id, choice]);
      expect(links.verify(action, d, c, t)).toBe(true);
    }),
  );
});

test('a link for one thing does nothing else', () => {
  const wanted = fc.tuple(actions, ids, choices);
  fc.assert(
    fc.property(wanted, wanted, (made, tried) => {
      const [, , token] = sent(links.url(...made));
      expect(links.verify(...tried, token)).toBe(String(made) === String(tried));
    }),
  );
  const [d, c, t] = sent(links.url('confirm', 'x', 'DAILY'));
  expect(links.verify('unsubscribe', d, c, t)).toBe(false);
  expect(links.verify('confirm', d, 'WEEKLY', t)).toBe(false);
});

test('no other token works, nor one of another desk', () => {
  const other = new MailLinks('https://desk.example', 'another secret');
  fc.assert(
    fc.property(actions, ids, fc.string({ unit: 'binary' }), (action, id, token) => {
      expect(links.verify(action, id, '', token)).toBe(false);
      expect(links.verify(action, id, '', sent(other.url(action, id))[2])).toBe(false);
    }),
  );
});
