import { z } from 'zod';
import { OperatorError } from '../errors.js';

/**
 * A backup is a compressed script of SQL, so that a Postgres can read it without Lectern too: one line about itself, the
 * rows of each table as COPY has them, the numbers that sequences have come to, and a line that says that it is whole.
 */
export const firstWords = '-- lectern backup ';
export const lastLine = '-- the backup is whole';
export const endOfRows = '\\.';

const header = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  madeAt: z.string(),
  /** Names of the migrations that the schema had. */
  migrations: z.array(z.string()),
  /** Signs links in mails; null when it is given in the environment. */
  secret: z.string().nullable(),
});

export type BackupHeader = z.infer<typeof header>;

export const headerLine = (given: BackupHeader): string => `${firstWords}${JSON.stringify(given)}`;

/** @throws OperatorError. */
export function readHeader(line: string): BackupHeader {
  const fault = new OperatorError('This is no backup of a Lectern desk.');
  if (!line.startsWith(firstWords)) throw fault;
  try {
    return header.parse(JSON.parse(line.slice(firstWords.length)));
  } catch {
    throw fault;
  }
}

/** Pieces between line feeds, without them; COPY writes none inside a row. */
export async function* linesOf(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const part of parts) {
    let from = 0;
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, from)) {
      const piece = part.subarray(from, at);
      yield rest.length > 0 ? Buffer.concat([...rest, piece]) : piece;
      rest = [];
      from = at + 1;
    }
    if (from < part.length) rest.push(part.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
