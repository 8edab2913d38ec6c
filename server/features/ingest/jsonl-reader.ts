import { createReadStream } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';

export const maxLineBytes = 1_048_576;

export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problem: string };

/** The bytes of a file ('-': standard input), unpacked when it is gzip by name. */
export function openInput(path: string, onBytes: (count: number) => void = () => {}): Readable {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path);
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  const steps = path.endsWith('.gz') ? [raw, counter, createGunzip()] : [raw, counter];
  // The reader at the end is told of a failure by the last stream itself.
  pipeline(steps as [Readable, Transform], () => {});
  return steps.at(-1) as Readable;
}

/** One value a line, whatever the line holds; at most one line of at most 1 MiB is kept in memory. */
export async function* readJsonLines(input: AsyncIterable<Buffer>): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const bytes of splitLines(input)) {
    line += 1;
    if (bytes === 'too long') yield { line, problem: 'the line is longer than 1 MiB' };
    else if (!isBlank(bytes)) yield { line, ...parse(bytes) };
  }
}

async function* splitLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer | 'too long'> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= maxLineBytes) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const whole = length > maxLineBytes ? ('too long' as const) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));

const decoder = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8 text';
    return { problem: `the line ${problem}` };
  }
}
