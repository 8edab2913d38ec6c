import { createReadStream } from 'node:fs';
import { pipeline as flow, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { OperatorError } from '../errors.js';
import { type BackupHeader, endOfRows, lastLine, linesOf, readHeader } from './backup-format.js';
import { onOneConnection } from './one-connection.js';
import { tablesInOrder } from './table-order.js';

const broken = 'The backup is not whole: its end is missing. Nothing was changed.';
const allowedStep = /^select setval\('[^']+', \d+\);$/;
const copyStart = /^copy ([\w"]+) \([\w", ]+\) from stdin;$/;

/**
 * Puts a backup in the place of all that is in the database, all of it or nothing.
 * @param check refuses a backup that does not fit, by what it says of itself.
 * @throws OperatorError when the file is none, or not whole.
 */
export async function readBackup(
  databaseUrl: string,
  file: string,
  check: (header: BackupHeader) => void,
  signal: AbortSignal,
): Promise<BackupHeader> {
  const bytes = createReadStream(file, { signal });
  // What goes wrong with the bytes is thrown by who reads the lines.
  const lines = linesOf(flow(bytes, createGunzip(), () => undefined));
  try {
    const header = readHeader(String((await lines.next()).value ?? ''));
    check(header);
    // A connection that ends within a transaction takes all of it back.
    await onOneConnection(databaseUrl, (client) => replaceAll(client, lines));
    return header;
  } catch (error) {
    throw explained(error);
  } finally {
    bytes.destroy();
  }
}

async function replaceAll(client: Client, lines: AsyncGenerator<Buffer>): Promise<void> {
  await client.query('begin');
  await setTriggers(client, 'disable');
  await client.query(`truncate ${(await tableNames(client)).join(', ')}`);
  await fill(client, lines);
  // Indexes on disk follow another database from now on.
  await client.query('update desk set id = gen_random_uuid()');
  await setTriggers(client, 'enable');
  await client.query('commit');
}

async function tableNames(client: Client): Promise<string[]> {
  const query = async (sql: string) => (await client.query(sql)).rows;
  return (await tablesInOrder({ query })).map(({ name }) => name);
}

/** Rows come as they were: what triggers work out from rows is among them. */
async function setTriggers(client: Client, what: 'enable' | 'disable'): Promise<void> {
  for (const name of await tableNames(client))
    await client.query(`alter table ${name} ${what} trigger user`);
}

async function fill(client: Client, lines: AsyncGenerator<Buffer>): Promise<void> {
  const known = new Set(await tableNames(client));
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = String(next.value);
    if (line === lastLine) return;
    const table = copyStart.exec(line)?.[1];
    if (table !== undefined && known.has(table))
      await pipeline(Readable.from(rowsOf(lines)), client.query(copyFrom(line.slice(0, -1))));
    else if (allowedStep.test(line)) await client.query(line);
    else throw new OperatorError('The backup holds what no backup holds. Nothing was changed.');
  }
  throw new OperatorError(broken);
}

/** Up to the end of a table's rows; leaves the rest to be read on. */
async function* rowsOf(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const feed = Buffer.from('\n');
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    if (next.value.length === endOfRows.length && String(next.value) === endOfRows) return;
    yield Buffer.concat([next.value, feed]);
  }
  throw new OperatorError(broken);
}

function explained(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR' || code === 'Z_DATA_ERROR') return new OperatorError(broken);
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
    ? new OperatorError(`The backup can't be read: ${message}`)
    : error;
}
