import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  type JsonLine,
  maxLineBytes,
  openInput,
  readJsonLines,
} from '../../../server/features/ingest/jsonl-reader.js';
import { temporaryFolder } from '../embeddings/temporary-folder.js';

const folder = temporaryFolder();
const read = (...chunks: (Buffer | string)[]) =>
  collect(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));

async function collect(input: Readable): Promise<JsonLine[]> {
  const lines: JsonLine[] = [];
  for await (const line of readJsonLines(input)) lines.push(line);
  return lines;
}

/** The bytes cut at the given places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  const sorted = cuts.sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => bytes.subarray(sorted[at], end));
}

const pieces = fc.constantFrom('\n', '\r\n', ' ', '\ufeff', '"ü𝒳"', '{"a":1}', '[', 'null', '12');
const bytes = fc
  .array(fc.oneof(pieces.map(Buffer.from), fc.uint8Array({ maxLength: 4 }).map(Buffer.from)))
  .map(Buffer.concat);

test('rows and their numbers do not depend on how the bytes come', () =>
  fc.assert(
    fc.asyncProperty(bytes, fc.array(fc.nat()), async (whole, places) => {
      expect(await read(...cutAt(whole, places))).toEqual(await read(whole));
    }),
    { numRuns: 300 },
  ));

test('every value comes back with its line, with either line end and blank lines between', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.jsonValue(), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', ' \n'))),
      async (rows) => {
        const text = rows
          .map(([value, end, blank]) => JSON.stringify(value) + end + blank)
          .join('');
        const lines = await read(text);
        const values = lines.map((line) => ('value' in line ? line.value : line));
        expect(values).toEqual(rows.map(([value]) => JSON.parse(JSON.stringify(value))));
        const filled = text.split('\n').flatMap((line, at) => (line.trim() ? [at + 1] : []));
        expect(lines.map(({ line }) => line)).toEqual(filled);
      },
    ),
  ));

test('a byte order mark and a missing last line end do no harm', async () => {
  expect(await read('\ufeff{"a":1}\n{"a":2}')).toEqual([
    { line: 1, value: { a: 1 } },
    { line: 2, value: { a: 2 } },
  ]);
  expect(await read('')).toEqual([]);
});

test('a broken line says what is wrong, and the next one is read', async () => {
  const broken = Buffer.from([0x22, 0xc3, 0x22, 10]);
  expect(await read('{"a":\n', broken, '\ufeff7\n')).toEqual([
    { line: 1, problem: 'the line is not JSON' },
    { line: 2, problem: 'the line is not UTF-8 text' },
    { line: 3, value: 7 },
  ]);
});

test('nesting that no stack would hold is a line like any other', async () => {
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}\n`;
  expect((await read(deep, '1\n')).map(({ line }) => line)).toEqual([1, 2]);
  expect(await read('['.repeat(900_000))).toEqual([{ line: 1, problem: 'the line is not JSON' }]);
});

test('a line of 1 MiB is read, one byte more is refused by its number', async () => {
  const text = (length: number) => `"${'x'.repeat(length - 2)}"`;
  const lines = await read(`${text(maxLineBytes)}\n${text(maxLineBytes + 1)}\n`, '3');
  expect(lines.map((line) => ('problem' in line ? line.problem : typeof line.value))).toEqual([
    'string',
    'the line is longer than 1 MiB',
    'number',
  ]);
});

test('a line without an end is not kept in memory', async () => {
  const mebibyte = 1_048_576;
  let most = 0;
  function* endless() {
    for (let at = 0; at < 500; at++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield Buffer.alloc(mebibyte, 'x');
    }
  }
  expect(await collect(Readable.from(endless()))).toMatchObject([{ line: 1 }]);
  expect(most).toBeLessThan(300 * mebibyte);
});

test('a file is unpacked by its name, and its bytes are counted as they are on the disk', async () => {
  const packed = gzipSync('1\n2\n');
  // Two members one after the other are one file.
  const file = Buffer.concat([packed, gzipSync('3\n')]);
  await writeFile(join(folder.path, 'rows.jsonl.gz'), file);
  let counted = 0;
  const lines = await collect(
    openInput(join(folder.path, 'rows.jsonl.gz'), (count) => {
      counted += count;
    }),
  );
  expect(lines.map((line) => 'value' in line && line.value)).toEqual([1, 2, 3]);
  expect(counted).toBe(file.length);
});

test.each(['absent.jsonl', 'absent.jsonl.gz'])('%s fails instead of being empty', async (name) => {
  await expect(collect(openInput(join(folder.path, name)))).rejects.toThrow(
    /ENOENT|aborted|closed/,
  );
});

test('what is no gzip fails', async () => {
  await writeFile(join(folder.path, 'plain.gz'), '1\n');
  await expect(collect(openInput(join(folder.path, 'plain.gz')))).rejects.toThrow('header');
});
