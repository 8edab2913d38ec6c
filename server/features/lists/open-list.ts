import type { Readable } from 'node:stream';
import { OperatorError } from '../../errors.js';
import { type JsonLine, readJsonLines } from '../ingest/jsonl-reader.js';
import { withSnapshotRow } from './arxiv-snapshot.js';
import { decodeText } from './decode-text.js';
import { formByBeginning, formByName, tellingBytes } from './list-form.js';
import { readInThread } from './list-thread.js';

export interface OpenedList {
  readonly lines: AsyncIterable<JsonLine>;
  /** Of a reference manager, not of who publishes. */
  readonly secondHand: boolean;
}

/** Largest file of a reference manager, in bytes: all of it is in memory, since entries may name later ones. */
export const mostBytes = 50 * 2 ** 20;

/** A file of papers in any form, told by its name, else by how it begins. @throws OperatorError when it is too large. */
export async function openList(input: Readable, path: string): Promise<OpenedList> {
  const source = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const start: Buffer[] = [];
  let form = formByName(path);
  if (form === null) {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      start.push(next.value);
      if (sizeOf(start) >= tellingBytes) break;
    }
    form = formByBeginning(decodeText(Buffer.concat(start)));
  }
  const whole = chain(start, source);
  if (form !== null && form !== 'JSONL')
    return { lines: readInThread(await collect(whole, path), form), secondHand: true };
  return { lines: withSnapshotRows(readJsonLines(whole)), secondHand: false };
}

async function* withSnapshotRows(lines: AsyncIterable<JsonLine>): AsyncGenerator<JsonLine> {
  for await (const line of lines) yield withSnapshotRow(line);
}

async function* chain(start: readonly Buffer[], rest: AsyncIterator<Buffer>) {
  yield* start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function collect(chunks: AsyncIterable<Buffer>, path: string): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size > mostBytes)
      throw new OperatorError(`${path} is larger than 50 MB. Divide it, or write it as JSONL.`);
  }
  return Buffer.concat(kept);
}

const sizeOf = (chunks: readonly Buffer[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.length, 0);
