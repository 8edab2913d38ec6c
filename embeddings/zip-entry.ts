import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const END_MARK = 0x06054b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

interface ZipEntry {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * The content of one file within a zip or jar below 4 GB (APPNOTE.TXT 4.3, without zip64).
 * Rejects when the archive has no such file or is damaged; its checksum is left to the caller.
 */
export async function readZipEntry(archive: string, name: string): Promise<Buffer> {
  const handle = await open(archive);
  try {
    const entry = findEntry(await readDirectory(handle), name);
    if (!entry) throw new Error(`${archive} holds no ${name}.`);
    return await unpack(entry, await readPacked(handle, entry));
  } finally {
    await handle.close();
  }
}

async function readDirectory(handle: FileHandle): Promise<Buffer> {
  const { size } = await handle.stat();
  const tailBytes = Math.min(size, END_BYTES + MAX_COMMENT_BYTES);
  const tail = await readAt(handle, size - tailBytes, tailBytes);
  for (let at = tailBytes - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_MARK) continue;
    return readAt(handle, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  }
  throw new Error('The archive has no table of contents.');
}

function findEntry(directory: Buffer, name: string): ZipEntry | null {
  for (let at = 0; at + ENTRY_BYTES <= directory.length; ) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    ) as [number, number, number];
    const nameAt = at + ENTRY_BYTES;
    if (directory.toString('utf8', nameAt, nameAt + nameBytes) === name)
      return entryAt(directory, at);
    at = nameAt + nameBytes + extraBytes + commentBytes;
  }
  return null;
}

function entryAt(directory: Buffer, at: number): ZipEntry {
  return {
    method: directory.readUInt16LE(at + 10),
    packedBytes: directory.readUInt32LE(at + 20),
    bytes: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
}

async function readPacked(handle: FileHandle, entry: ZipEntry): Promise<Buffer> {
  // The entry's own header may be longer than the directory says, so its lengths count.
  const local = await readAt(handle, entry.offset, LOCAL_BYTES);
  const headerBytes = LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  return readAt(handle, entry.offset + headerBytes, entry.packedBytes);
}

async function unpack(entry: ZipEntry, packed: Buffer): Promise<Buffer> {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error(`Unknown zip method ${entry.method}.`);
  return promisify(inflateRaw)(packed, { maxOutputLength: Math.max(1, entry.bytes) });
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('The archive is cut off.');
  return buffer;
}
