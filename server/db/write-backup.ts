import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { OperatorError } from '../errors.js';
import { type BackupHeader, endOfRows, headerLine, lastLine } from './backup-format.js';
import type { Queryable } from './database.js';
import { onOneConnection } from './one-connection.js';
import { type Table, tablesInOrder } from './table-order.js';

// Reading it again takes no longer at a higher level, but writing does.
const level = 4;

/**
 * Writes all that is in the database at this moment to a file, beside whatever goes on. The file is there whole or not at all.
 * @returns bytes of it.
 */
export async function writeBackup(
  databaseUrl: string,
  header: BackupHeader,
  file: string,
  signal: AbortSignal,
): Promise<number> {
  const draft = `${file}.${process.pid}.new`;
  try {
    const bytes = await onOneConnection(databaseUrl, async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const out = createWriteStream(draft, { mode: 0o600, flush: true });
      await pipeline(Readable.from(script(client, header)), createGzip({ level }), out, { signal });
      return out.bytesWritten;
    });
    await rename(draft, file);
    await syncFolder(dirname(file));
    return bytes;
  } catch (error) {
    throw explained(error, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function* script(client: Client, header: BackupHeader): AsyncGenerator<Buffer | string> {
  const db: Queryable = {
    query: async (sql, parameters) => (await client.query(sql, parameters)).rows,
  };
  yield `${headerLine(header)}\n`;
  for (const table of await tablesInOrder(db)) yield* rowsOf(client, table);
  const sequences = await db.query<{ name: string; value: string }>(
    `select quote_literal(format('%I.%I', schemaname, sequencename)) as name, last_value::text as value
     from pg_sequences where schemaname = 'public' and last_value is not null order by 1`,
  );
  for (const { name, value } of sequences) yield `select setval(${name}, ${value});\n`;
  yield `${lastLine}\n`;
}

async function* rowsOf(client: Client, { name, columns }: Table): AsyncGenerator<Buffer | string> {
  yield `copy ${name} (${columns}) from stdin;\n`;
  yield* client.query(copyTo(`copy (select ${columns} from ${name}) to stdout`));
  yield `${endOfRows}\n`;
}

function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EROFS'].includes(code ?? '')
    ? new OperatorError(`The backup ${file} can't be written (${code}).`, { cause: error })
    : error;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
