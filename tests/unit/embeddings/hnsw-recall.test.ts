import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { BruteForceIndex, type HnswIndex, openHnswIndex } from '../../../embeddings/index.js';
import { ClusteredVectors, range } from './clustered-vectors.js';
import { temporaryFolder } from './temporary-folder.js';

const QUERIES = 40;
const K = 10;
const LABELS = 2_000;
const folder = temporaryFolder();

type Step =
  | { readonly kind: 'add' | 'update' | 'remove'; readonly start: number; readonly count: number }
  | { readonly kind: 'reopen' | 'settle' | 'rebuild' };

const span = { start: fc.nat(LABELS - 1), count: fc.integer({ min: 1, max: 500 }) };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('add', 'update', 'remove'), ...span }),
    fc.record({ kind: fc.constantFrom('reopen', 'settle', 'rebuild') }),
  ),
  { minLength: 4, maxLength: 10 },
);

/** The index under test beside the oracle, taken through the same changes. */
class Pair {
  readonly folder = join(folder.path, randomUUID());
  readonly oracle: BruteForceIndex;
  readonly vectors: ClusteredVectors;
  index!: HnswIndex;

  constructor(
    readonly dimension: number,
    seed: number,
  ) {
    this.oracle = new BruteForceIndex(dimension);
    this.vectors = new ClusteredVectors(dimension, seed);
  }

  async open(): Promise<void> {
    const { dimension } = this;
    this.index = await openHnswIndex({ dimension, modelId: 'm', folder: this.folder });
  }

  async add(labels: readonly number[]): Promise<void> {
    const entries = this.vectors.entries(labels);
    await Promise.all([this.oracle.add(entries), this.index.add(entries)]);
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'add':
      case 'update':
        return this.add(range(step.start, step.start + step.count));
      case 'remove': {
        const labels = range(step.start, step.start + step.count);
        await Promise.all([this.oracle.remove(labels), this.index.remove(labels)]);
        return;
      }
      case 'settle':
        return this.index.settled();
      case 'rebuild':
        return void this.index.rebuild().catch(() => {});
      case 'reopen':
        await this.index.snapshot('mark');
        await this.index.close();
        await this.open();
        expect(this.index.loadProblem).toBeNull();
    }
  }

  /** Share of the true nearest found; a wrong score counts as a miss. */
  async recall(): Promise<number> {
    const queries = this.vectors.take(QUERIES);
    const truth = await this.oracle.search(queries, K);
    const found = await this.index.search(queries, K);
    const hits = truth.flatMap((neighbours, i) =>
      neighbours.filter((wanted) =>
        found[i]!.some(({ label, score }) => label === wanted.label && score === wanted.score),
      ),
    );
    return hits.length / Math.max(1, truth.flat().length);
  }
}

async function run(pair: Pair, plan: readonly Step[]): Promise<void> {
  await pair.open();
  try {
    await pair.add(range(0, LABELS / 2));
    for (const step of plan) await pair.take(step);
    expect(pair.index.size()).toBe(pair.oracle.size());
    expect(await pair.recall()).toBeGreaterThanOrEqual(0.95);
    await pair.index.settled();
    expect(await pair.recall()).toBeGreaterThanOrEqual(0.95);
    await pair.take({ kind: 'reopen' });
    expect(await pair.recall()).toBeGreaterThanOrEqual(0.95);
  } finally {
    await pair.index.close();
  }
}

test('finds what exact search finds, whatever happened to the index', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), (plan, seed) => run(new Pair(32, seed), plan)),
    { numRuns: 5, endOnFailure: true },
  );
});

test('at the dimension of the model too', () => {
  const update = { kind: 'update', start: 0, count: 400 } as const;
  const remove = { kind: 'remove', start: 300, count: 200 } as const;
  return run(new Pair(384, 1), [update, { kind: 'settle' }, remove, { kind: 'reopen' }]);
});
