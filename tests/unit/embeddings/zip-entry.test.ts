import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readZipEntry } from '../../../embeddings/zip-entry.js';
import { temporaryFolder } from './temporary-folder.js';
import { zipArchive } from './zip-archive.js';

const folder = temporaryFolder();
const files = {
  'a/': Buffer.alloc(0),
  'first.txt': Buffer.from('first'),
  'deep/été.bin': randomBytes(50_000),
  'last.txt': Buffer.from('last '.repeat(1_000)),
};

async function archive(bytes: Buffer): Promise<string> {
  const path = join(folder.path, 'archive.zip');
  await writeFile(path, bytes);
  return path;
}

test.each([true, false])('reads every file (stored: %s)', async (stored) => {
  const path = await archive(zipArchive(files, stored));
  for (const [name, content] of Object.entries(files)) {
    expect(content.equals(await readZipEntry(path, name))).toBe(true);
  }
});

test('a comment at the end does not hide the table of contents', async () => {
  const path = await archive(Buffer.concat([zipArchive(files), Buffer.from('a comment')]));
  expect(String(await readZipEntry(path, 'first.txt'))).toBe('first');
});

test('a missing file is named', async () => {
  const path = await archive(zipArchive(files));
  await expect(readZipEntry(path, 'first')).rejects.toThrow('holds no first.');
});

test.each([0, 10, 5_000])('the first %i bytes alone are refused', async (length) => {
  const path = await archive(zipArchive(files).subarray(0, length));
  await expect(readZipEntry(path, 'first.txt')).rejects.toThrow('no table of contents');
});

test('an archive of nothing but its end is refused', async () => {
  const path = await archive(zipArchive(files).subarray(-22));
  await expect(readZipEntry(path, 'first.txt')).rejects.toThrow('cut off');
});
