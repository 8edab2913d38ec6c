import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { MODEL_DIMENSION, MODEL_ID, toBytes } from '../../embeddings/index.js';
import type { DeskContext } from '../../server/context.js';
import { clusteredVectors } from './clusters.js';

const batch = 2_000;

/** Papers of a file with vectors that have nothing to do with their texts: unit vectors in clusters, seeded. */
export async function fillTexts(
  { services, db }: DeskContext,
  file: string,
  clusters: number,
): Promise<number> {
  await services.imports.importJsonl(createReadStream(file).pipe(createGunzip()), 'bench');
  const rows = await db.query<{ id: number }>('select id from papers order by id');
  let at = 0;
  let part: Buffer[] = [];
  for (const vector of clusteredVectors(rows.length, MODEL_DIMENSION, clusters)) {
    part.push(toBytes(vector));
    if (part.length < batch && at + part.length < rows.length) continue;
    const ids = rows.slice(at, at + part.length).map(({ id }) => id);
    await db.query(
      `with given as (select * from unnest($1::int[], $2::bytea[]) as g (id, v)),
         texts as (select distinct on (text_hash) text_hash, v from given join papers using (id)),
         kept as (insert into vectors (model, text_hash, vector) select $3, text_hash, v from texts on conflict do nothing)
       insert into paper_vectors (model, paper_id, text_hash, revision)
         select $3, id, text_hash, nextval('paper_revision') from given join papers using (id) on conflict do nothing`,
      [ids, part, MODEL_ID],
    );
    at += part.length;
    part = [];
  }
  await db.query('analyze');
  return rows.length;
}
