import { baselineRanker } from '../quality/baselines/baseline-ranker.js';
import { fitByDuals, logistic, squaredHinge } from '../quality/baselines/dual-descent.js';
import { randomWalk } from '../quality/baselines/random-walk.js';
import { rocchio } from '../quality/baselines/rocchio.js';
import { classWeights } from '../quality/baselines/scholar-inbox.js';
import { tfIdf } from '../quality/baselines/tf-idf.js';
import { ratingOf } from '../quality/simulated-readers.js';

const place = { data: '', folder: '', dataDir: undefined, sample: undefined };
const row = (...values: number[]) => ({
  slots: Uint32Array.from(values.keys()),
  values: Float32Array.from(values),
});
const titled = (titles: Record<string, string>) =>
  Object.entries(titles).map(([id, title]) => ({ id, title }));

test('squared hinge: one like and one other paper, solved by hand', () => {
  // |w|²/2 + 2 · (1 − w)² for w on one slot, half of it by each side: w = 4c / (1 + 4c), c = 1.
  const examples = [
    { row: row(1), label: 1 as const, cost: 1 },
    { row: row(-1), label: -1 as const, cost: 1 },
  ];
  const [weight, bias] = fitByDuals(examples, 1, squaredHinge);
  expect(weight).toBeCloseTo(4 / 5, 6);
  expect(bias).toBeCloseTo(0, 6);
});

test('logistic: the gradient is nothing at the end', () => {
  const examples = [
    { row: row(1, 0.5), label: 1 as const, cost: 30 },
    { row: row(-1, 0.2), label: -1 as const, cost: 2 },
    { row: row(0.3, -0.4), label: -1 as const, cost: 0.5 },
  ];
  const [first, second, bias] = fitByDuals(examples, 2, logistic);
  const pull = examples.map(({ row: { values }, label, cost }) => {
    const margin = label * (values[0]! * first! + values[1]! * second! + bias!);
    return (cost * label) / (1 + Math.exp(margin));
  });
  const pulled = (slot: number) =>
    examples.reduce((sum, { row: { values } }, at) => sum + pull[at]! * (values[slot] ?? 1), 0);
  for (const [slot, weight] of [first!, second!, bias!].entries())
    expect(Math.abs(weight - pulled(slot))).toBeLessThan(0.15);
});

test('classes weigh as published: likes as all, negatives five times that, dislikes four times a random paper', () => {
  const weight = classWeights(10, 5, 85);
  expect(weight.like).toBeCloseTo(10, 12);
  expect(weight.dislike / weight.random).toBeCloseTo(4, 12);
  expect(5 * weight.dislike + 85 * weight.random).toBeCloseTo(500, 9);
  expect(classWeights(10, 0, 90).random).toBeCloseTo(500 / 90, 12);
});

test('TF-IDF: rows of length 1, rare words and shared authors count, words of one paper do not', () => {
  const filler = Array.from({ length: 57 }, (_, at) => ({ id: `${at}`, title: `filler${at}` }));
  const { rows, size } = tfIdf([
    { id: 'a', title: 'Sparse sparse attention', authors: ['Ada B'] },
    { id: 'b', title: 'Sparse lonely attention', authors: ['Ada B'] },
    { id: 'c', title: 'attention' },
    ...filler,
  ]);
  expect(size).toBe(3);
  const two = 1 + Math.log(61 / 3);
  const three = 1 + Math.log(61 / 4);
  const raw = [two * (1 + Math.log(2)), three, two];
  const [a] = rows;
  expect([...a!.slots]).toEqual([0, 1, 2]);
  for (const [at, value] of raw.entries())
    expect(a!.values[at]).toBeCloseTo(value / Math.hypot(...raw), 5);
  expect([...rows[3]!.slots]).toEqual([]);
});

test('a walk of three steps passes on by degree and holds back what many like', async () => {
  const papers = titled({ a: '', b: '', c: '', d: '' });
  const likes = ['r a', 's a', 's b', 't a', 't b', 't c'];
  const ratings = likes.map((like) => {
    const [reader, paper] = like.split(' ');
    return ratingOf(reader!, paper!, '1', '');
  });
  const score = await randomWalk.prepare(place, { papers, ratings, asked: [] });
  const scores = score({ likes: [0], dislikes: [], others: () => [] });
  // From a, which three like, to s and t; b is reached from both and two like it, c from t only.
  const start = 3 ** -0.7;
  const b = start * (2 ** -0.7 + 3 ** -0.7) * 2 ** -0.4;
  expect(scores[1]).toBeCloseTo(b, 12);
  expect(scores[2]).toBeCloseTo(start * 3 ** -0.7, 12);
  expect(scores[3]).toBe(0);
});

test('lists leave out what was rated, and hold the candidates where there are any', async () => {
  const filler = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}`, '']));
  const papers = titled({ a: 'graph learning', b: 'graph theory', c: 'cats', d: 'graph learning' });
  const task = {
    papers: [...papers, ...titled(filler)],
    ratings: [ratingOf('r', 'a', '1', '')],
    asked: [
      { id: 'r', userId: 'r' },
      { id: 'r/some', userId: 'r', among: ['c', 'b'] },
    ],
  };
  const run = await baselineRanker(rocchio).lists(place, task);
  expect(run.get('r')!.slice(0, 2)).toEqual(['d', 'b']);
  expect(run.get('r')).toHaveLength(43);
  expect(run.get('r/some')).toEqual(['b', 'c']);
});
