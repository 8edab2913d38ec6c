import fc from 'fast-check';
import { innerProduct, innerProducts } from '../../../embeddings/index.js';

const vectors = (dimension: number, most: number) =>
  fc.array(
    fc.float32Array({ minLength: dimension, maxLength: dimension, min: -1, max: 1, noNaN: true }),
    { maxLength: most },
  );

test('many with many gives what one with one gives, whatever was worked out before', () => {
  const any = fc
    .integer({ min: 1, max: 70 })
    .chain((dimension) => fc.tuple(vectors(dimension, 5), vectors(dimension, 9)));
  fc.assert(
    fc.property(any, ([queries, rows]) => {
      const products = innerProducts(queries, rows);
      expect(products).toHaveLength(queries.length * rows.length);
      rows.forEach((row, r) => {
        queries.forEach((query, q) => {
          const one = innerProduct(query, row, 0);
          expect(products[r * queries.length + q]).toBeCloseTo(one, 4);
        });
      });
    }),
  );
});

test('more than the memory it began with', () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => new Float32Array(384).fill(at / 1_000));
  const products = innerProducts([new Float32Array(384).fill(1)], rows);
  expect(products.at(-1)).toBeCloseTo(384 * 2.999, 1);
});
