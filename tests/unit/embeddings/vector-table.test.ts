import fc from 'fast-check';
import type { Precision, Vector } from '../../../embeddings/index.js';
import { innerProduct } from '../../../embeddings/inner-product.js';
import { VectorTable } from '../../../embeddings/vector-table.js';
import { ClusteredVectors, range } from './clustered-vectors.js';

/** How far a cosine may be off. */
const slack: Readonly<Record<Precision, number>> = { float32: 1e-6, int16: 6e-5, int8: 8e-3 };
const precisions = Object.keys(slack) as Precision[];
const numbers = (dimension: number) =>
  fc
    .float32Array({ minLength: dimension, maxLength: dimension, min: -1, max: 1, noNaN: true })
    .filter((vector) => length(vector) > 1e-3);
const length = (vector: Vector) => Math.sqrt(innerProduct(vector, vector, 0));

describe.each(precisions)('%s', (precision) => {
  const filled = (vectors: readonly Vector[], dimension: number) => {
    const table = new VectorTable(dimension, precision);
    vectors.forEach((vector, label) => {
      table.set(label, vector);
    });
    return table;
  };

  test('scores are inner products, of vectors of any length and number', () => {
    const some = fc
      .integer({ min: 1, max: 80 })
      .chain((dimension) =>
        fc.tuple(numbers(dimension), fc.array(numbers(dimension), { minLength: 1, maxLength: 9 })),
      );
    fc.assert(
      fc.property(some, fc.float({ min: 0.5, max: 9, noNaN: true }), ([query, vectors], scale) => {
        const longer = vectors.map((vector) => vector.map((number) => number * scale));
        const found = filled(longer, query.length).nearest([query], 99)[0]!;
        expect(found).toHaveLength(vectors.length);
        for (const { label, score } of found) {
          const vector = longer[label]!;
          const off = Math.abs(score - innerProduct(query, vector, 0));
          expect(off / (length(query) * length(vector))).toBeLessThan(slack[precision]);
        }
      }),
    );
  });

  test('sums of vectors that point the same way are no larger than they can be', () => {
    const same = new Float32Array(2_048).fill(1 / Math.sqrt(2_048));
    const apart = same.map((number) => -number);
    const found = filled([same, apart], same.length).nearest([same], 2)[0]!;
    expect(found.map(({ score }) => Number(score.toFixed(2)))).toEqual([1, -1]);
  });

  test('what is removed, replaced and grown past a block is what is found', () => {
    const vectors = new ClusteredVectors(33);
    const all = vectors.take(2_700);
    const table = filled(all, 33);
    for (const label of range(0, 1_200)) expect(table.delete(label)).toBe(true);
    table.set(2_000, all[1]!);
    expect(table.size).toBe(1_500);
    expect(table.delete(7)).toBe(false);
    expect(table.get(7)).toBeUndefined();
    const found = table.nearest([all[1]!, all[2_699]!], 1).flat();
    expect(found.map(({ label }) => label)).toEqual([2_000, 2_699]);
    const [among] = table.nearest([all[2_500]!], 1, [5, 2_500, 2_699]);
    expect(among![0]!.label).toBe(2_500);
  });

  test('a row written as bytes is the row that was read', () => {
    const vectors = new ClusteredVectors(20).take(3);
    const table = filled(vectors, 20);
    const copy = new VectorTable(20, precision);
    for (const label of [2, 0, 1]) copy.setBytes(label, table.bytes(label));
    expect(copy.nearest(vectors, 3)).toEqual(table.nearest(vectors, 3));
    expect(copy.get(2)).toEqual(table.get(2));
  });
});
