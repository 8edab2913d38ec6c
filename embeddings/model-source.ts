import type { FetchedModel } from './fetched-models.js';
import type { ModelFile } from './model-file.js';

export interface ModelProgress {
  readonly source: string;
  readonly file: string;
  readonly receivedBytes: number;
  readonly totalBytes?: number;
}

export interface FetchOptions {
  readonly onProgress: (progress: ModelProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Somewhere the files of the model can be had from. */
export interface ModelSource {
  /** As it stands in progress reports and error messages. */
  readonly name: string;

  /** Places these files of the model, verified, in its `folder`; rejects with why it cannot. */
  fetch(
    model: FetchedModel,
    files: readonly ModelFile[],
    folder: string,
    options: FetchOptions,
  ): Promise<void>;
}
