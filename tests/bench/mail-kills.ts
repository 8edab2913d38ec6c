import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/db/database.js';
import { tableOf } from '../support/marked-table.js';
import { type Weathered, weather } from '../support/smtp/mail-storm.js';
import { startStormyServer } from '../support/smtp/stormy-server.js';
import { copyDatabase } from '../support/test-database.js';
import { fillDatabase } from './bench-desk.js';
import { seededRandom } from './clusters.js';

const papers = 200;

export interface KillsSize {
  readonly readers: number;
  readonly kills: number;
}

/** A mail server's bad day, and workers that are killed in the middle of it: what is lost, what comes twice. */
export async function mailKills(
  templateUrl: string,
  { readers, kills }: KillsSize,
  print: (line: string) => void,
): Promise<string> {
  const database = await copyDatabase(templateUrl, 'bench_mail_kills');
  await fillDatabase(database.url, papers);
  const db = await connect(database.url, { poolSize: 2 });
  const chance = seededRandom(6);
  const server = await startStormyServer(chance);
  const folder = await mkdtemp(join(tmpdir(), 'lectern-kills-'));
  await chmod(folder, 0o755);
  const env = {
    DATABASE_URL: database.url,
    LECTERN_DATA_DIR: folder,
    LOG_LEVEL: 'fatal',
    MAIL_FROM: 'desk@example.org',
    SMTP_URL: server.url,
  };
  const strays = Math.round(readers / 20);
  const weathered = await weather({
    ...{ db, server, env, readers, strays, kills, chance, say: print },
  });
  const table = killsTable({ readers, kills }, strays, weathered, server.unheard());
  await server.close();
  await db.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
  return table;
}

function killsTable(
  { readers, kills }: KillsSize,
  strays: number,
  { lost, doubled, deliveries }: Weathered,
  unheard: number,
): string {
  return tableOf(
    [
      'readers',
      'of whom without an address',
      'workers killed',
      'lost',
      'sent',
      'bounced',
      'twice',
      'of which the line broke before the answer',
    ],
    [
      [
        readers,
        strays,
        kills,
        lost,
        deliveries.SENT ?? 0,
        deliveries.BOUNCED ?? 0,
        doubled,
        `at most ${unheard}`,
      ],
    ],
  );
}
