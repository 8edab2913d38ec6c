import fc from 'fast-check';
import { fromBytes, toBytes } from '../../../embeddings/vector-bytes.js';

const vectors = fc.float32Array({ minLength: 1, maxLength: 50, noNaN: true });

test('a vector survives the round trip bit by bit, at any address', () => {
  fc.assert(
    fc.property(vectors, fc.nat(7), (vector, shift) => {
      const moved = Buffer.concat([Buffer.alloc(shift), toBytes(vector)]).subarray(shift);
      const read = fromBytes(moved, vector.length);
      expect([...read]).toEqual([...vector]);
    }),
  );
});

test('bytes are little-endian float32', () => {
  expect(toBytes(Float32Array.of(1, -2)).toString('hex')).toBe('0000803f000000c0');
});

test('neither direction shares memory', () => {
  const vector = Float32Array.of(1, 2);
  const bytes = toBytes(vector);
  const read = fromBytes(bytes, 2);
  bytes.fill(0);
  expect([...vector, ...read]).toEqual([1, 2, 1, 2]);
});

test('a part of a larger array is written alone', () => {
  expect(fromBytes(toBytes(Float32Array.of(9, 1, 2, 9).subarray(1, 3)), 2)).toEqual(
    Float32Array.of(1, 2),
  );
});

test.each([0, 7, 9, 12])('%i bytes are refused as a vector of two', (length) => {
  expect(() => fromBytes(Buffer.alloc(length), 2)).toThrow(RangeError);
});
