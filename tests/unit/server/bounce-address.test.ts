import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { BounceAddress } from '../../../server/features/digests/bounce-address.js';

const addresses = new BounceAddress('bounces@desk.example', 'a secret of this desk');
const ids = fc.uuid();
const anyText = fc.string({ unit: 'binary' });

test('an address names its delivery, in an envelope that every mail server takes', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const address = addresses.make(id)!;
      expect(address).toMatch(/^bounces\+[0-9a-f]{32}-[0-9a-f]{16}@desk\.example$/);
      expect(address.indexOf('@')).toBeLessThanOrEqual(64);
      expect(addresses.read(address)).toBe(id);
    }),
  );
});

test('it is found in any text, in capitals and where a forwarder wrote it anew', () => {
  fc.assert(
    fc.property(ids, anyText, anyText, (id, before, after) => {
      const local = addresses.make(id)!.split('@')[0]!;
      expect(addresses.read(`${before} ${local.toUpperCase()}@other.example ${after}`)).toBe(id);
      expect(addresses.read(`<SRS0=k3Xz=AB=desk.example=${local}@forwarder.example>`)).toBe(id);
    }),
  );
});

test('of several the first of this desk counts', () => {
  const other = new BounceAddress('bounces@desk.example', 'another secret');
  const [first, second] = [randomUUID(), randomUUID()];
  const text = [other.make(first), addresses.make(second), addresses.make(first)].join('\n');
  expect(addresses.read(text)).toBe(second);
});

test('no address that another made, or that was changed by a letter, is read', () => {
  const other = new BounceAddress('bounces@desk.example', 'another secret');
  fc.assert(
    fc.property(ids, fc.nat(), fc.constantFrom(...'0123456789abcdef'), (id, at, digit) => {
      expect(addresses.read(other.make(id)!)).toBeNull();
      const address = addresses.make(id)!;
      const place = 'bounces+'.length + (at % 49);
      const changed = address.slice(0, place) + digit + address.slice(place + 1);
      if (changed !== address) expect(addresses.read(changed)).toBeNull();
    }),
  );
  fc.assert(fc.property(anyText, (text) => expect(addresses.read(text)).toBeNull()));
});

test('a desk without a mailbox for reports makes none, and reads those that it made before', () => {
  const without = new BounceAddress(undefined, 'a secret of this desk');
  const id = randomUUID();
  expect(without.make(id)).toBeUndefined();
  expect(without.read(addresses.make(id)!)).toBe(id);
});
