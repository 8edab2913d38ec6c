import type { FetchedModel } from './fetched-models.js';
import { requestRest } from './hub-response.js';
import { ChecksumError, type ModelFile, partialFilePath, placeModelFile } from './model-file.js';
import type { FetchOptions, ModelSource } from './model-source.js';
import { PartialFile } from './partial-file.js';

const MAX_INTERRUPTIONS = 3;
const MAX_MISMATCHES = 1;

/** A file of the model of this name, for its folder. */
interface Wanted {
  readonly name: string;
  readonly file: ModelFile;
  readonly folder: string;
}

/** The connection broke after bytes had arrived: worth asking for the rest. */
class InterruptedError extends Error {}

/** A model hub like https://huggingface.co: a cut download goes on where it stopped. */
export class HubSource implements ModelSource {
  readonly name: string;

  constructor(readonly hubUrl: string) {
    this.name = hubUrl;
  }

  async fetch(
    { name }: FetchedModel,
    files: readonly ModelFile[],
    folder: string,
    options: FetchOptions,
  ): Promise<void> {
    for (const file of files) await this.#fetchPatiently({ name, file, folder }, options);
  }

  async #fetchPatiently(wanted: Wanted, options: FetchOptions): Promise<void> {
    let [interruptions, mismatches] = [0, 0];
    for (;;) {
      try {
        return await this.#fetchOnce(wanted, options);
      } catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof InterruptedError && ++interruptions <= MAX_INTERRUPTIONS) continue;
        if (error instanceof ChecksumError && ++mismatches <= MAX_MISMATCHES) continue;
        throw error;
      }
    }
  }

  async #fetchOnce(wanted: Wanted, options: FetchOptions): Promise<void> {
    const { file, folder } = wanted;
    const partial = await PartialFile.open(partialFilePath(folder, file));
    try {
      await this.#receive(wanted, partial, options);
      await placeModelFile(folder, file, (temporary) => partial.copyTo(temporary));
    } catch (error) {
      const useless = error instanceof ChecksumError || (await partial.size()) === 0;
      if (useless) await partial.discard();
      throw error;
    } finally {
      await partial.close();
    }
  }

  async #receive(
    { name, file }: Wanted,
    partial: PartialFile,
    options: FetchOptions,
  ): Promise<void> {
    const have = await partial.size();
    if (have >= file.bytes) return;
    const url = `${this.hubUrl}/${name}/resolve/main/${file.path}`;
    const { start, body } = await requestRest(url, have, file.bytes, options.signal);
    let position = start;
    try {
      for await (const chunk of body) {
        await partial.write(chunk, position);
        position += chunk.length;
        this.#report(file, position, options);
        // Too much can only be wrong, which the checksum will say; do not fill the disk meanwhile.
        if (position > file.bytes) break;
      }
    } catch (cause) {
      if (position === start) throw cause;
      throw new InterruptedError(`cut off after ${position} bytes`, { cause });
    }
    if (position < file.bytes) throw new InterruptedError(`ended after ${position} bytes`);
  }

  #report(file: ModelFile, receivedBytes: number, { onProgress }: FetchOptions): void {
    onProgress({
      source: this.name,
      file: file.path,
      receivedBytes,
      totalBytes: file.bytes,
    });
  }
}
