import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTransformersEmbedder, MODEL_ID } from '../../../embeddings/index.js';
import type { DeskContext } from '../../../server/context.js';
import { connect, type Database } from '../../../server/db/database.js';
import { migrateUp } from '../../../server/db/migrate.js';
import { PgEmbeddingStore } from '../../../server/features/ingest/pg-embedding-store.js';
import { createApp } from '../../../server/http/app.js';
import { tableOf } from '../../support/marked-table.js';
import { clusters, openBenchDesk, settle } from '../bench-desk.js';
import { fillReaders } from '../fill-readers.js';
import { p50p99, time } from '../percentiles.js';
import { requestRecommendations } from '../recommendation-request.js';
import { asked, type } from '../typing-bench.js';
import { writePapers } from './made-up-papers.js';
import { pace, watchedImport } from './watched-import.js';

const readers = 50;
const typed = 40;
const killedAt = 0.37;

interface Place {
  readonly url: string;
  /** Of the desk, whose Postgres runs at `url`. */
  readonly folder: string;
  readonly modelDir: string;
  readonly print: (line: string) => void;
}
type Row = readonly [what: string, figure: string];

/** A desk of as many papers as are wanted (10,000 at least), from a file that brings their vectors to what a reader waits for. */
export async function millionBench(place: Place, papers: number): Promise<string> {
  const db = await connect(place.url, { poolSize: 2 });
  await migrateUp(db);
  const rows: Row[] = [];
  const note = (what: string, figure: string) => {
    rows.push([what, figure]);
    place.print(`${what}: ${figure}`);
  };
  await imported(db, place, papers, note);
  const [link] = await time(1, () => new PgEmbeddingStore(db).linkCached(MODEL_ID));
  note('until all have the vectors that came with them', inSeconds(link! / 1000));
  await indexed(place, papers, note);
  await asReadersSee(db, place, note);
  await db.close();
  return tableOf(['', 'figure'], rows);
}

type Note = (what: string, figure: string) => void;

async function imported(db: Database, place: Place, papers: number, note: Note): Promise<void> {
  const file = join(place.folder, 'papers.jsonl');
  await writePapers(file, papers);
  const env = { LECTERN_DATA_DIR: place.folder };
  const cut = await watchedImport(db, { file, env }, killedAt * papers);
  const rest = await watchedImport(db, { file, env });
  const [row] = await db.query<{ count: number }>(`select count(*)::int from papers`);
  const lost = papers - row!.count;
  const first = pace(cut, papers / 100, papers / 10);
  const last = pace(rest, 0.9 * papers, 2 * papers);
  note('papers, of which an import that was killed once and begun again lacks', String(lost));
  note('rows a second, first tenth and last', `${whole(first.rate)}, ${whole(last.rate)}`);
  note(
    'rows a second, from where it was killed to the end',
    whole(pace(rest, killedAt * papers, 2 * papers).rate),
  );
  note('most memory of the importer, first tenth and last', megabytes(first.memory, last.memory));
}

async function indexed({ url, folder }: Place, papers: number, note: Note): Promise<void> {
  const began = performance.now();
  const { desk, seconds } = await openBenchDesk(url, folder);
  note('until a desk without indexes finds all of them', inSeconds(seconds));
  await settle(desk);
  note('until its graph is whole', inSeconds((performance.now() - began) / 1000));
  await desk.dispose();
  const script = fileURLToPath(new URL('../saved-start.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, folder]);
  const saved = JSON.parse(stdout) as { seconds: number; kilobytes: number };
  note('start with saved indexes', inSeconds(saved.seconds));
  note('memory of a process for each paper', `${(saved.kilobytes / papers).toFixed(2)} KB`);
}

async function asReadersSee(
  db: Database,
  { url, folder, modelDir }: Place,
  note: Note,
): Promise<void> {
  const ids = await db.query<{ id: number }>(`select id from papers order by id`);
  const tokens = await fillReaders(url, {
    readers,
    papers: ids.length,
    fields: clusters,
    numbers: ids.map(({ id }) => id),
  });
  const embedder = createTransformersEmbedder({ modelDir, bulkThreads: 1 });
  const { desk } = await openBenchDesk(url, folder, {}, embedder);
  await settle(desk);
  const app = await createApp(desk);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const all = [...tokens, ...tokens.slice(0, 1)].values();
  await requestRecommendations(address, tokens[0]!);
  const afresh = await time(readers, () => requestRecommendations(address, all.next().value!));
  note('a recommendation over GraphQL, made afresh', p50p99(afresh));
  let turn = 0;
  const again = await time(10 * readers, () =>
    requestRecommendations(address, tokens[turn++ % readers]!),
  );
  note('a recommendation over GraphQL, nothing changed', p50p99(again));
  await whileTyping(desk, address, note);
  await app.close();
  await desk.dispose();
}

async function whileTyping({ db }: DeskContext, address: string, note: Note): Promise<void> {
  const rows = await db.query<{ title: string }>(
    `select title from papers where id % (select max(id) / $1 from papers) = 0 order by id`,
    [typed],
  );
  const titles = rows.map(({ title }) => title);
  for (const [what, query] of Object.entries(asked)) {
    await type(address, query, titles.slice(0, 2));
    note(`as one types, ${what}`, p50p99(await type(address, query, titles.slice(2))));
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const inSeconds = (value: number): string => `${value.toFixed(1)} s`;
const megabytes = (...values: readonly number[]): string =>
  `${values.map((value) => value.toFixed(0)).join(', ')} MB`;
