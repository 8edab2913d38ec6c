import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { placeDurably } from './durable-file.js';
import { fileHash, fileHashAtOnce } from './file-hash.js';
import { HnswGraph } from './hnsw-graph.js';
import { LiveIndex } from './live-index.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { readVectorFile, writeVectorFile } from './vector-file.js';
import type { Precision } from './vector-rows.js';
import { VectorTable } from './vector-table.js';

export interface SnapshotTitle {
  readonly modelId: string;
  readonly watermark: string;
}

/** What a snapshot has to be of to be used. */
export interface SnapshotShape {
  readonly modelId: string;
  readonly dimension: number;
  readonly precision: Precision;
}

/** Saves what the index's graph holds; one process at a time may do this in a folder. */
export async function writeSnapshot(
  folder: string,
  index: LiveIndex,
  title: SnapshotTitle,
): Promise<Manifest> {
  const id = randomUUID();
  const [graphName, vectorsName] = [`graph-${id}.hnsw`, `vectors-${id}.bin`];
  let shape!: Pick<Manifest, 'count' | 'slots' | 'capacity'>;
  await placeDurably(join(folder, graphName), (graphPath) =>
    placeDurably(join(folder, vectorsName), async (vectorsPath) => {
      // In one go, without an await: the two files must show the same moment.
      shape = writeFiles(index, graphPath, vectorsPath);
    }),
  );
  await checkSize(join(folder, graphName), shape.slots * index.table.dimension * 4);
  const manifest = await writeManifest(folder, {
    ...title,
    ...shape,
    dimension: index.table.dimension,
    precision: index.table.precision,
    graph: await fingerprint(folder, graphName),
    vectors: await fingerprint(folder, vectorsName),
  });
  await removeOthers(folder, [graphName, vectorsName]);
  return manifest;
}

/** The snapshot in a folder, null when there is none; rejects when it is damaged or of another model. */
export async function readSnapshot(
  folder: string,
  { modelId, dimension, precision }: SnapshotShape,
): Promise<{ index: LiveIndex; watermark: string } | null> {
  const manifest = await readManifest(folder);
  if (!manifest) return null;
  checkShape(manifest, { modelId, dimension, precision });
  const vectorsPath = join(folder, manifest.vectors.fileName);
  const table = new VectorTable(dimension, precision);
  const { slots, sha256 } = readVectorFile(vectorsPath, manifest.slots, table);
  checkHash(vectorsPath, sha256, manifest.vectors.sha256);
  if (table.size !== manifest.count) {
    throw new Error(`The snapshot has ${table.size} vectors, its manifest says ${manifest.count}.`);
  }
  const graphPath = join(folder, manifest.graph.fileName);
  // Before hnswlib sees it: a damaged file can end the process.
  checkHash(graphPath, fileHashAtOnce(graphPath), manifest.graph.sha256);
  const graph = HnswGraph.read(graphPath, dimension, slots);
  return { index: new LiveIndex(table, graph), watermark: manifest.watermark };
}

function writeFiles({ graph, table }: LiveIndex, graphPath: string, vectorsPath: string) {
  graph.write(graphPath);
  writeVectorFile(vectorsPath, graph.labelOf, table);
  return { count: graph.size, slots: graph.labelOf.length, capacity: graph.capacity };
}

async function checkSize(path: string, atLeast: number): Promise<void> {
  // hnswlib says nothing when the disk is full.
  const { size } = await stat(path);
  if (size < atLeast) throw new Error(`${path} was cut off at ${size} bytes: is the disk full?`);
}

async function fingerprint(folder: string, fileName: string) {
  return { fileName, sha256: await fileHash(join(folder, fileName)) };
}

function checkShape(saved: SnapshotShape, wanted: SnapshotShape): void {
  if (told(saved) === told(wanted)) return;
  throw new Error(`The snapshot is of ${told(saved)}, wanted ${told(wanted)}.`);
}

const told = ({ modelId, dimension, precision }: SnapshotShape) =>
  `model ${modelId} with ${dimension} dimensions in ${precision}`;

function checkHash(path: string, sha256: string, expected: string): void {
  if (sha256 !== expected) throw new Error(`${path} is damaged: wrong SHA-256.`);
}

/** Removes the snapshot before and what interrupted ones left. */
async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^(graph|vectors)-/.test(name) || kept.includes(name)) continue;
    await rm(join(folder, name), { force: true });
  }
}
