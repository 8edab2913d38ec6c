import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../server/db/database.js';
import { finished, startProgram } from '../program.js';
import type { StormyServer } from './stormy-server.js';

export interface Storm {
  readonly db: Database;
  readonly server: StormyServer;
  readonly env: Record<string, string | undefined>;
  readonly readers: number;
  /** Of the readers, those whose address is not there. */
  readonly strays: number;
  /** How many workers are killed. */
  readonly kills: number;
  readonly chance: () => number;
  readonly say?: (line: string) => void;
}

export interface Weathered {
  /** Readers that should have a digest, and of whom the server has none. */
  readonly lost: number;
  /** Mails that the server took more than once. */
  readonly doubled: number;
  /** By status. */
  readonly deliveries: Readonly<Record<string, number>>;
}

/** Subscribers: for half of them the digest is due at once, for the others by and by, so that each worker has some. */
async function addReaders({ db, readers, strays }: Storm): Promise<void> {
  await db.query(`update papers set arrived_at = now()`);
  await db.query(
    `insert into digests (email, time_zone, threshold, frequency, confirmed_at, next_at)
     select case when n <= $2 then 'nobody' else 'reader' end || n || '@' || (n % 7) || '.example.org', 'UTC', 0,
       'DAILY', now(), case when n % 2 = 0 then now() - interval '1 hour' end from generate_series(1, $1::int) n`,
    [readers, strays],
  );
}

const makeDue = async ({ db }: Storm, count: number) => {
  await db.query(
    `update digests set next_at = now() - interval '1 hour' where id in (
       select id from digests where account_id is null and next_at is null order by email limit $1)`,
    [count],
  );
};

const worker = ({ env }: Storm) => startProgram('cli', { args: ['digest', 'send', '--due'], env });

/** What a killed worker held comes free by and by; here at once. */
const timePasses = async ({ db }: Storm) => {
  await db.query(`update deliveries set leased_until = null where leased_until is not null`);
  await db.query(`update digests set claimed_until = null where claimed_until is not null`);
};

const waiting = async ({ db }: Storm): Promise<number> => {
  const [row] = await db.query<{ count: number }>(
    `select (select count(*) from deliveries where status in ('PENDING', 'DEFERRED'))::int
       + (select count(*) from digests where next_at <= now() and frequency <> 'OFF')::int as count`,
  );
  return row!.count;
};

/** Readers, a mail server with a bad day, and workers that are killed in the middle of it, until all is quiet. */
export async function weather(storm: Storm): Promise<Weathered> {
  await addReaders(storm);
  for (let kill = 1; kill <= storm.kills; kill += 1) {
    await makeDue(storm, Math.ceil(storm.readers / 2 / storm.kills));
    const program = worker(storm);
    await Promise.race([program.ended, sleep(600 + storm.chance() * 2_400)]);
    await program.stop('SIGKILL');
    await timePasses(storm);
    storm.say?.(`kill ${kill}: ${await waiting(storm)} wait`);
  }
  await makeDue(storm, storm.readers);
  for (let run = 0; run < 60 && (await waiting(storm)) > 0; run += 1) {
    await timePasses(storm);
    await finished(worker(storm));
  }
  return count(storm);
}

async function count({ db, server }: Storm): Promise<Weathered> {
  const taken = new Map<string, number>();
  for (const { messageId } of server.accepted)
    taken.set(messageId, (taken.get(messageId) ?? 0) + 1);
  const rows = await db.query<{ id: string; email: string; status: string }>(
    `select l.id, d.email, l.status from digests d left join deliveries l on l.digest_id = d.id
     where d.account_id is null`,
  );
  const got = new Set(server.accepted.map(({ to }) => to));
  const deliveries: Record<string, number> = {};
  for (const { status } of rows) deliveries[status] = (deliveries[status] ?? 0) + 1;
  return {
    lost: rows.filter(({ email }) => !email.startsWith('nobody') && !got.has(email)).length,
    doubled: [...taken.values()].filter((times) => times > 1).length,
    deliveries,
  };
}
