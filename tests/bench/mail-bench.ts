import type { ChildProcess } from 'node:child_process';
import { connect, type Database } from '../../server/db/database.js';
import { type KeepingServer, startKeepingServer } from '../support/smtp/keeping-server.js';
import { copyDatabase } from '../support/test-database.js';
import { clusters, fillDatabase } from './bench-desk.js';
import { fillReaders } from './fill-readers.js';
import { endWorkers, type Spent, sendDue, startWorkers } from './mail-workers.js';
import { processorOf } from './postgres-processor.js';

const rounds = 5;
const domains = 7;

export interface MailSize {
  readonly readers: number;
  readonly papers: number;
  /** Of one day; the digests are chosen from these. */
  readonly newPapers: number;
}

/** One round: so many workers sent all digests. */
export interface MailRound {
  readonly workers: number;
  readonly digests: number;
  /** On the wall, from the first claim to the last answer of the mail server. */
  readonly seconds: number;
  readonly spent: readonly Spent[];
  /** Milliseconds of all backends; null where the system does not tell. */
  readonly postgres: number | null;
}

export interface MailFigures {
  readonly rounds: readonly MailRound[];
  /** Of a mail as it is sent, and of what Postgres keeps of it afterwards. */
  readonly sentBytes: number;
  readonly keptBytes: number;
}

/** Digests of all readers, all due at once, written and handed to a mail server beside: by one worker and by two in turn. */
export async function mailBench(
  templateUrl: string,
  folder: string,
  { readers, papers, newPapers }: MailSize,
  print: (line: string) => void,
): Promise<MailFigures> {
  const database = await copyDatabase(templateUrl, `bench_mail_${papers}`);
  await fillDatabase(database.url, papers);
  await fillReaders(database.url, { readers, papers, fields: clusters });
  const db = await connect(database.url, { poolSize: 2 });
  await subscribeAll(db, newPapers);
  const server = await startKeepingServer({ keep: false });
  const workers = await startWorkers(2, database.url, folder, server.url);
  const measured: MailRound[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const count of [1, 2]) {
      const found = await measure(db, workers.slice(0, count));
      const rate = found.digests / found.seconds;
      print(`round ${round}, workers ${count}: ${rate.toFixed(1)} digests a second`);
      // The first one fills the caches.
      if (round > 0) measured.push(found);
    }
  const figures = { rounds: measured, ...(await bytesOf(db, server)) };
  await endWorkers(workers);
  await server.close();
  await db.close();
  await database.drop();
  return figures;
}

async function measure(db: Database, workers: readonly ChildProcess[]): Promise<MailRound> {
  await makeDue(db);
  const before = await processorOf(db);
  const began = performance.now();
  const spent = await sendDue(workers);
  const seconds = (performance.now() - began) / 1000;
  const after = await processorOf(db);
  const postgres = before === null || after === null ? null : after - before;
  return { workers: workers.length, digests: await countSent(db), seconds, spent, postgres };
}

/** A daily digest of ten papers for each account, from a day's new papers. */
async function subscribeAll(db: Database, newPapers: number): Promise<void> {
  await db.query(
    `insert into digests (account_id, time_zone, frequency, threshold, max_papers, confirmed_at)
     select id, 'UTC', 'DAILY', 0, 10, now() from accounts`,
  );
  await db.query(
    `update accounts a set email = 'reader' || n || '@' || n % $1 || '.example.org'
     from (select id, row_number() over () as n from accounts) as counted where counted.id = a.id`,
    [domains],
  );
  await db.query(
    `update papers set arrived_at = now() - case when id <= $1 then interval '1 hour' else interval '9 days' end`,
    [newPapers],
  );
}

/** As if none had ever been written. */
async function makeDue(db: Database): Promise<void> {
  await db.query(`truncate deliveries cascade`);
  await db.query(`update digests set next_at = now() - interval '1 hour', claimed_until = null`);
  await db.query('analyze');
}

/** @throws when some were not sent: their figures would be of something else. */
async function countSent(db: Database): Promise<number> {
  const rows = await db.query<{ status: string; count: number }>(
    `select status, count(*)::int as count from deliveries group by status`,
  );
  const sent = rows.find(({ status }) => status === 'SENT')?.count ?? 0;
  if (rows.length !== 1 || sent === 0)
    throw new Error(`Not all were sent: ${JSON.stringify(rows)}`);
  return sent;
}

async function bytesOf(db: Database, { bytes, mails }: KeepingServer) {
  for (const table of ['deliveries', 'delivery_papers']) await db.query(`vacuum full ${table}`);
  const [row] = await db.query<{ bytes: number }>(
    `select ((pg_total_relation_size('deliveries') + pg_total_relation_size('delivery_papers'))
       / (select count(*) from deliveries))::int as bytes`,
  );
  return { sentBytes: bytes() / mails.length, keptBytes: row!.bytes };
}
