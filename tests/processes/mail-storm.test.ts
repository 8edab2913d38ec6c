import { connect, type Database } from '../../server/db/database.js';
import { seededRandom } from '../bench/clusters.js';
import { DataFolder } from '../support/data-folder.js';
import { stopPrograms } from '../support/program.js';
import { weather } from '../support/smtp/mail-storm.js';
import { type StormyServer, startStormyServer } from '../support/smtp/stormy-server.js';
import { createDatabase, type TestDatabase } from '../support/test-database.js';

let folder: DataFolder;
let database: TestDatabase;
let db: Database;
let server: StormyServer;
const chance = seededRandom(6);

beforeAll(async () => {
  folder = await DataFolder.make();
  database = await createDatabase('starter');
  db = await connect(database.url, { poolSize: 2 });
  server = await startStormyServer(chance);
});
afterAll(async () => {
  await stopPrograms();
  await server.close();
  await db.close();
  await database.drop();
  await folder.remove();
});

test('a bad day of the mail server and killed workers lose no digest', async () => {
  const env = {
    ...folder.env,
    DATABASE_URL: database.url,
    MAIL_FROM: 'desk@example.org',
    SMTP_URL: server.url,
  };
  const [readers, strays, kills] = [70, 5, 8];
  const { lost, doubled, deliveries } = await weather({
    ...{ db, server, env, readers, strays, kills, chance },
  });
  expect(lost).toBe(0);
  expect(deliveries).toEqual({ SENT: readers - strays, BOUNCED: strays });
  // Twice only what the server took while nobody could note it: five mails are on their way at most.
  expect(doubled).toBeLessThanOrEqual(server.unheard() + kills * 5);
  expect(
    server.accepted.every(({ messageId }) => /^<[\w-]{36}@example\.org>$/.test(messageId)),
  ).toBe(true);
}, 240_000);
