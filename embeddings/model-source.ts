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

  /** Places the files, verified, below `folder`; rejects with why it cannot. */
  fetch(files: readonly ModelFile[], folder: string, options: FetchOptions): Promise<void>;
}
