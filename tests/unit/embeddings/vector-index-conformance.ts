import type { Vector, VectorIndex } from '../../../embeddings/index.js';

const X = Float32Array.of(1, 0, 0);
const Y = Float32Array.of(0, 1, 0);
const Z = Float32Array.of(0, 0, 1);
const XY = Float32Array.of(0.6, 0.8, 0);

/**
 * What every index of vectors has to do; `open` gives an empty one of so many dimensions, whose scores are right to so many
 * digits.
 */
export function conformsToPort(
  open: (dimension: number) => Promise<VectorIndex>,
  digits = 6,
): void {
  let index: VectorIndex;
  beforeEach(async () => {
    index = await open(3);
    await index.add([
      { label: 1, vector: X },
      { label: 2, vector: Y },
      { label: 3, vector: XY },
    ]);
  });
  afterEach(() => index.close());

  const labelsFor = async (query: Vector, k = 10, among?: number[]) => {
    const [found] = await index.search([query], k, among && { among });
    return found!.map(({ label }) => label);
  };

  test('finds the nearest first, with their cosines', async () => {
    const [found] = await index.search([X], 2);
    expect(found).toEqual([
      { label: 1, score: 1 },
      { label: 3, score: expect.closeTo(0.6, digits) },
    ]);
  });

  test('answers each query, and none with nothing', async () => {
    expect((await index.search([X, Y], 1)).map(([first]) => first!.label)).toEqual([1, 2]);
    expect(await index.search([], 5)).toEqual([]);
    expect(await index.search([X], 0)).toEqual([[]]);
  });

  test('gives fewer than k when there are fewer, ties by label', async () => {
    expect(await labelsFor(Z, 1_000)).toEqual([1, 2, 3]);
  });

  test('of equals the lower label is kept, whichever came first', async () => {
    await index.add([{ label: 0, vector: X }]);
    expect(await labelsFor(X, 1)).toEqual([0]);
  });

  test('a repeated label overwrites, also within one call', async () => {
    await index.add([
      { label: 1, vector: Z },
      { label: 1, vector: Y },
    ]);
    expect(index.size()).toBe(3);
    expect(await labelsFor(Y, 2)).toEqual([1, 2]);
    expect(await index.vectors([1])).toEqual(new Map([[1, Y]]));
  });

  test('removed labels are gone and can come back; unknown ones do not matter', async () => {
    await index.remove([1, 77, -1, 2 ** 32 + 2]);
    expect(index.size()).toBe(2);
    expect(await labelsFor(X)).toEqual([3, 2]);
    await index.add([{ label: 1, vector: X }]);
    expect(await labelsFor(X, 1)).toEqual([1]);
  });

  test('can be emptied', async () => {
    await index.remove([1, 2, 3]);
    expect(index.size()).toBe(0);
    expect(await labelsFor(X)).toEqual([]);
  });

  test('`among` keeps to known labels, once each', async () => {
    expect(await labelsFor(X, 10, [2, 3, 3, 99, -3, 2 ** 32 + 1])).toEqual([3, 2]);
    expect(await labelsFor(X, 1, [2, 3])).toEqual([3]);
    expect(await labelsFor(X, 10, [])).toEqual([]);
  });

  test('gives vectors back as copies', async () => {
    const found = await index.vectors([3, 1, 99]);
    expect([...found.keys()].toSorted()).toEqual([1, 3]);
    found.get(1)!.fill(0);
    expect(await index.vectors([1])).toEqual(new Map([[1, X]]));
    expect([...(await index.labels())].toSorted()).toEqual([1, 2, 3]);
  });

  test('keeps a copy of what it was given', async () => {
    const mine = Z.slice();
    await index.add([{ label: 4, vector: mine }]);
    mine.fill(1);
    expect(await index.vectors([4])).toEqual(new Map([[4, Z]]));
  });

  test.each([-1, 1.5, 2 ** 31, 2 ** 32 + 1, Number.NaN])('refuses label %d', async (label) => {
    const entries = [
      { label: 9, vector: X },
      { label, vector: X },
    ];
    await expect(index.add(entries)).rejects.toThrow(`Label ${label}`);
    expect(index.size()).toBe(3);
  });

  test('takes the largest label', async () => {
    await index.add([{ label: 0x7fffffff, vector: Z }]);
    expect(await labelsFor(Z, 1)).toEqual([0x7fffffff]);
  });

  test.each([
    ['zero', [0, 0, 0]],
    ['NaN', [Number.NaN, 0, 0]],
    ['infinity', [1, Number.POSITIVE_INFINITY, 0]],
    ['expected 3', [1, 0]],
  ])('refuses a vector of %s by its label, and a query too', async (reason, numbers) => {
    const bad = Float32Array.from(numbers);
    const adding = index.add([
      { label: 8, vector: Z },
      { label: 77, vector: bad },
    ]);
    await expect(adding).rejects.toThrow(RangeError);
    await expect(adding).rejects.toThrow(new RegExp(`label 77 .*${reason}`));
    expect(await labelsFor(Z, 1)).not.toEqual([8]);
    await expect(index.search([bad], 1)).rejects.toThrow(reason);
  });

  test.each([-1, 0.5, Number.NaN])('refuses k = %d', async (k) => {
    await expect(index.search([X], k)).rejects.toThrow('k = ');
  });
}
