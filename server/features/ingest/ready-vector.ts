import { z } from 'zod';
import { fromBytes, type ModelShape, toBytes, type Vector } from '../../../embeddings/index.js';
import type { Queryable } from '../../db/database.js';
import { modelText } from '../papers/paper.js';
import { type PaperDraft, sha256 } from './paper-draft.js';

/** A vector that came with a paper: that of its title and abstract, as the model makes it. */
export interface ReadyVector {
  readonly modelId: string;
  /** As {@link toBytes} writes it. */
  readonly bytes: Buffer;
}

const row = z.object({ vector: z.union([z.array(z.number()), z.base64()]).nullish() });

/**
 * The `vector` of a row: its numbers, or their bytes (32 bits each, little-endian) in base64, of any length but zero. Undefined: it
 * brings none.
 */
export function readVector(
  value: unknown,
  { modelId, dimension }: ModelShape,
): { vector?: ReadyVector } | { problem: string } {
  const parsed = row.safeParse(value);
  if (!parsed.success) return { problem: 'vector: must be a list of numbers, or base64' };
  const { vector } = parsed.data;
  if (vector === undefined || vector === null) return {};
  const numbers = typeof vector === 'string' ? decode(vector) : Float32Array.from(vector);
  if (numbers.length !== dimension)
    return { problem: `vector: has ${numbers.length} numbers, the model's have ${dimension}` };
  const length = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0));
  if (!Number.isFinite(length) || length === 0)
    return { problem: 'vector: is zero, or holds what is no number' };
  return { vector: { modelId, bytes: toBytes(numbers.map((number) => number / length)) } };
}

function decode(base64: string): Vector {
  const bytes = Buffer.from(base64, 'base64');
  const count = Math.floor(bytes.length / 4);
  return fromBytes(bytes.subarray(0, 4 * count), count);
}

/** Keeps the vectors that drafts bring by their texts, where embedding finds them; one that is known stays. */
export async function addReadyVectors(db: Queryable, drafts: readonly PaperDraft[]): Promise<void> {
  const ready = drafts.flatMap((draft) =>
    draft.vector ? [{ ...draft.vector, hash: sha256(modelText(draft)) }] : [],
  );
  if (ready.length === 0) return;
  await db.query(
    `insert into vectors (model, text_hash, vector)
     select * from unnest($1::text[], $2::bytea[], $3::bytea[]) on conflict do nothing`,
    [
      ready.map(({ modelId }) => modelId),
      ready.map(({ hash }) => hash),
      ready.map(({ bytes }) => bytes),
    ],
  );
}
