import { BackgroundBuilder } from './background-builder.js';
import { LiveIndex } from './live-index.js';
import type { Manifest } from './manifest.js';
import type { PackedVectors } from './packed-vectors.js';
import { readSnapshot, type SnapshotTitle, writeSnapshot } from './snapshot.js';
import type { Precision } from './vector-rows.js';
import { VectorTable } from './vector-table.js';
import { serve, tell } from './worker-service.js';

export interface IndexLocation {
  readonly dimension: number;
  readonly modelId: string;
  readonly folder: string;
  /** Of the vectors that scores are told from; the graph, which finds them, has floats. */
  readonly precision?: Precision;
}

export interface Opened {
  readonly watermark: string | null;
  readonly loadProblem: string | null;
}

/** Told after every change. */
export interface IndexStatus {
  readonly size: number;
  readonly busy: boolean;
}

export interface PackedQuery {
  readonly queries: Float32Array;
  readonly k: number;
  readonly among: Uint32Array | undefined;
}

export interface PackedNeighbours {
  readonly labels: Uint32Array;
  readonly scores: Float64Array;
}

let location: IndexLocation;
let index: LiveIndex;
let builder: BackgroundBuilder;
let lastSnapshot: Promise<unknown> = Promise.resolve();

const service = {
  async open(where: IndexLocation): Promise<Opened> {
    location = where;
    const { modelId, dimension, folder, precision = 'float32' } = where;
    const empty = () => new LiveIndex(new VectorTable(dimension, precision));
    try {
      const snapshot = await readSnapshot(folder, { modelId, dimension, precision });
      start(snapshot?.index ?? empty());
      return { watermark: snapshot?.watermark ?? null, loadProblem: null };
    } catch (error) {
      start(empty());
      return { watermark: null, loadProblem: (error as Error).message };
    }
  },

  add({ labels, vectors }: PackedVectors): void {
    const { dimension } = location;
    labels.forEach((label, row) => {
      index.add(label, vectors.subarray(row * dimension, (row + 1) * dimension));
    });
    changed();
  },

  remove(labels: Uint32Array): void {
    for (const label of labels) index.remove(label);
    changed();
  },

  search({ queries, k, among }: PackedQuery): PackedNeighbours[] {
    const { dimension } = location;
    const asked = Array.from({ length: queries.length / dimension }, (_, row) =>
      queries.subarray(row * dimension, (row + 1) * dimension),
    );
    return index.search(asked, k, among).map((found) => ({
      labels: Uint32Array.from(found, ({ label }) => label),
      scores: Float64Array.from(found, ({ score }) => score),
    }));
  },

  vectors(labels: Uint32Array): PackedVectors {
    const { table } = index;
    const known = [...new Set(labels)].filter((label) => table.has(label));
    const vectors = new Float32Array(known.length * table.dimension);
    // Straight to where they go: to make room for each would take most of the time.
    known.forEach((label, row) => {
      table.get(label, vectors.subarray(row * table.dimension, (row + 1) * table.dimension));
    });
    return { labels: Uint32Array.from(known), vectors };
  },

  labels: (): Uint32Array => index.table.labels(),

  settled: (): Promise<void> => builder.settled(),

  hold: (held: boolean): void => builder.hold(held),

  rebuild(): Promise<void> {
    index.rebuild();
    changed();
    return builder.settled();
  },

  snapshot(watermark: string): Promise<Manifest> {
    const { modelId, folder } = location;
    const next = lastSnapshot.then(() => saveSettled(folder, { modelId, watermark }));
    lastSnapshot = next.catch(() => {});
    return next;
  },
};
export type HnswService = typeof service;

serve(service, () => builder?.stop());

function start(loaded: LiveIndex): void {
  index = loaded;
  builder = new BackgroundBuilder(index, report);
  changed();
}

function changed(): void {
  builder.wake();
  report();
}

function report(): void {
  tell({ size: index.table.size, busy: index.busy } satisfies IndexStatus);
}

async function saveSettled(folder: string, title: SnapshotTitle): Promise<Manifest> {
  await builder.settled();
  return writeSnapshot(folder, index, title);
}
