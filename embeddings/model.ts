import type { ModelFile } from './model-file.js';

/** How the vectors of a text's tokens become one: their mean, or that of the first token. */
export type Pooling = 'mean' | 'cls';

/** What the loader reads from config.json and tokenizer_config.json. */
export interface LoaderConfigs {
  readonly config: Readonly<Record<string, unknown>>;
  readonly tokenizer: Readonly<Record<string, unknown>>;
}

/** Where the files of a model are had from, and the only ones that are accepted. */
export interface ModelOrigin {
  /** On Maven Central, holding the same bytes. */
  readonly artifact: string;
  readonly files: readonly ModelFile[];
}

/** A model, all of it data: threads are handed it. */
export interface Model {
  /** Names everything a vector depends on: weights, their precision, pooling, prefixes and cut. */
  readonly id: string;
  /** Its folder below the one that ensureModelFiles returns; of one that is fetched, its name on the hub too. */
  readonly name: string;
  readonly dimension: number;
  /** Longer texts are cut. */
  readonly maxTokens: number;
  readonly pooling: Pooling;
  /** What it was trained to find before what is searched for, and before what is found. */
  readonly prefixes: { readonly query: string; readonly passage: string };
  /** Kept here so that no copy on disk can differ; null: read from its folder. */
  readonly configs: LoaderConfigs | null;
  /** The folder that its own is in, or where it is fetched from. */
  readonly origin: ModelOrigin | { readonly folder: string };
}
