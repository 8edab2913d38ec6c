/** Who knows works by their DOIs. */
export type WorkProvider = 'crossref' | 'openalex';

/** A paper of the desk, and the DOI that it is asked for by. */
export interface AskedPaper {
  readonly paperId: number;
  /** In lower case; of arXiv's papers that of arXiv. */
  readonly doi: string;
}

/** A work that is cited: by an id that papers of the desk may have, or by OpenAlex's own number. */
export interface Reference {
  readonly scheme: 'doi' | 'arxiv' | 'openalex';
  readonly value: string;
}

/** What a provider says of a work. */
export interface FoundWork {
  /** In lower case. */
  readonly doi: string;
  /** As `import` takes it. */
  readonly row: object;
  readonly references: readonly Reference[];
  /** OpenAlex's number of it, such as W2741809807; null at Crossref. */
  readonly workId: string | null;
}

/** Somewhere that knows works by their DOIs. */
export interface WorkSource {
  readonly provider: WorkProvider;
  /** How many are asked for at once. */
  readonly batchSize: number;
  /** Those of the DOIs that it knows, in any order. @throws FetchFailure. */
  fetch(dois: readonly string[], options: FetchOptions): Promise<FoundWork[]>;
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of every wait before it begins. */
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
}
