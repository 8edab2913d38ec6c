import { constants, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * A download that can be continued later. Several processes may write the same one: each writes
 * the same bytes at the same places, so its length is always the length of what is there, and
 * what becomes of it is a verified copy, out of reach of the others.
 */
export class PartialFile {
  private constructor(
    readonly path: string,
    readonly handle: FileHandle,
  ) {}

  static async open(path: string): Promise<PartialFile> {
    await mkdir(dirname(path), { recursive: true });
    return new PartialFile(path, await open(path, constants.O_RDWR | constants.O_CREAT));
  }

  /** Bytes received so far. */
  async size(): Promise<number> {
    return (await this.handle.stat()).size;
  }

  async write(chunk: Uint8Array, position: number): Promise<void> {
    await this.handle.write(chunk, 0, chunk.length, position);
  }

  /** Copies what this handle sees, whatever became of the name meanwhile. */
  async copyTo(target: string): Promise<void> {
    const content = this.handle.createReadStream({ start: 0, autoClose: false });
    await pipeline(content, createWriteStream(target));
  }

  /** Forgets what was received. */
  async discard(): Promise<void> {
    await rm(this.path, { force: true });
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
