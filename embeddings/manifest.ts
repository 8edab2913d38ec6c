import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { placeDurably } from './durable-file.js';
import { precisions } from './vector-rows.js';

const FORMAT_VERSION = 2;
const FILE_NAME = 'manifest.json';

const snapshotFile = z.object({
  // A bare name: a manifest must not lead out of its folder.
  fileName: z.string().regex(/^[\w-]+\.\w+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  modelId: z.string(),
  dimension: z.number().int().positive(),
  precision: z.enum(precisions),
  /** Vectors that can be found. */
  count: z.number().int().nonnegative(),
  /** Places in the graph, with those of removed vectors. */
  slots: z.number().int().nonnegative(),
  capacity: z.number().int().positive(),
  /** What the database looked like, in the server's words. */
  watermark: z.string(),
  graph: snapshotFile,
  vectors: snapshotFile,
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestContent = Omit<Manifest, 'formatVersion'>;

/** The manifest of a snapshot folder, null when nothing was saved there yet; rejects when it is not understood. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, FILE_NAME);
  if (!existsSync(path)) return null;
  const result = manifest.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!result.success) throw new Error(`${path} is damaged: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Makes these files the folder's snapshot; until then the one before stays valid. */
export async function writeManifest(folder: string, content: ManifestContent): Promise<Manifest> {
  const complete: Manifest = { formatVersion: FORMAT_VERSION, ...content };
  const json = `${JSON.stringify(complete, null, 2)}\n`;
  await placeDurably(join(folder, FILE_NAME), (temporary) => writeFile(temporary, json));
  return complete;
}
