import { setTimeout as sleep } from 'node:timers/promises';
import { type Embedder, MODEL_DIMENSION, MODEL_ID, toBytes } from '../../embeddings/index.js';
import { readConfig } from '../../server/config.js';
import { type DeskContext, deskContext } from '../../server/context.js';
import { connect } from '../../server/db/database.js';
import { migrateUp } from '../../server/db/migrate.js';
import { createLogger } from '../../server/logger.js';
import { clusteredVectors } from './clusters.js';

/** How many fields the papers are of. */
export const clusters = 200;
const batch = 2_000;

/** Nothing is embedded in these measurements: the vectors are seeded clusters. */
const noModel: Embedder = {
  modelId: MODEL_ID,
  dimension: MODEL_DIMENSION,
  ready: async () => {},
  embed: async () => [],
  close: async () => {},
};

/** A desk whose indexes hold all that Postgres has, and how long that took. */
export async function openBenchDesk(
  databaseUrl: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
  embedder: Embedder = noModel,
): Promise<{ desk: DeskContext; seconds: number }> {
  const began = performance.now();
  const config = readConfig({ DATABASE_URL: databaseUrl, LECTERN_DATA_DIR: folder, ...env });
  const desk = await deskContext(config, { embedder, logger: createLogger('fatal') });
  desk.startUpkeep();
  while (Object.keys(await desk.services.desk.missing()).length > 0) await sleep(5);
  return { desk, seconds: (performance.now() - began) / 1000 };
}

/** Resolves when every vector is in the graph and saved. */
export async function settle({ indexes }: DeskContext): Promise<void> {
  await indexes.settled();
}

/**
 * Papers with seeded, clustered vectors: abstracts of 90 words as common as in a language (Zipf), 300 feed days, five authors
 * each, half as many in all as there are papers, some of whom wrote hundreds.
 */
export async function fillDatabase(url: string, papers: number): Promise<void> {
  const db = await connect(url, { poolSize: 2 });
  await migrateUp(db);
  await db.query(
    `insert into papers (key, title, abstract, feed_date, published_at, categories, source_upvotes, text_hash, content_hash, revision)
     select 'file:bench' || n, 'Paper ' || n || ' of field ' || n % ${clusters}, (select string_agg('word' || floor(exp((hashint4(n * 128 + k) + 2147483648::float8) / 4294967296 * ln(30000))), ' ') || ' field' || n % ${clusters} from generate_series(1, 90) k),
       date '2026-01-01' + n % 300, timestamptz '2026-01-01' + n % 300 * interval '1 day', array['field.' || n % 20],
       (n::bigint * 7919) % 100, sha256(n::text::bytea), sha256(n::text::bytea), nextval('paper_revision')
     from generate_series(1, $1) n`,
    [papers],
  );
  await db.query(
    `insert into authors (name, name_key) select 'Author ' || n, 'bench author ' || n from generate_series(1, $1 / 2) n`,
    [papers],
  );
  await db.query(
    `insert into paper_authors (paper_id, position, author_id)
     select papers.id, k, least(people.count - 1, floor(people.count * ((hashint4(papers.id * 8 + k) + 2147483648::float8) / 4294967296) ^ 1.5)) + people.first
     from papers, generate_series(1, 5) k, (select count(*), min(id) as first from authors) people`,
  );
  const rows: Buffer[] = [];
  let stored = 0;
  for (const vector of clusteredVectors(papers, MODEL_DIMENSION, clusters)) {
    rows.push(toBytes(vector));
    if (rows.length < batch && stored + rows.length < papers) continue;
    await db.query(
      `with given as (select $1::int + at as n, v from unnest($2::bytea[]) with ordinality as g (v, at)),
         kept as (insert into vectors (model, text_hash, vector) select $3, sha256(n::text::bytea), v from given)
       insert into paper_vectors (model, paper_id, text_hash, revision)
         select $3, n, sha256(n::text::bytea), nextval('paper_revision') from given`,
      [stored, rows, MODEL_ID],
    );
    stored += rows.length;
    rows.length = 0;
  }
  await db.query('analyze');
  await db.close();
}
