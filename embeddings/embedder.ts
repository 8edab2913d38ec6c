/** A text's meaning: unit length, `dimension` numbers long. */
export type Vector = Float32Array;

/** What a text is: something to search by, or something to be found. */
export type Purpose = 'query' | 'passage';

/** Who is waiting: a reader ('interactive') or nobody in particular ('bulk'). */
export type Priority = 'interactive' | 'bulk';

export interface EmbedOptions {
  /** Default 'bulk', so that a caller who forgets it never stands in a reader's way. */
  readonly priority?: Priority;
  /** Default 'passage'; models may have been trained to tell them apart. */
  readonly purpose?: Purpose;
  /** Rejects the call with the signal's reason and drops the texts still waiting. */
  readonly signal?: AbortSignal;
}

/** Port: turns texts into vectors. */
export interface Embedder {
  /** Changes whenever the vectors would, so vectors can be cached by it. */
  readonly modelId: string;
  readonly dimension: number;

  /** Resolves when the model can answer; rejects with ModelUnavailableError. */
  ready(): Promise<void>;

  /**
   * One vector a text, in the order given. Long texts are cut. Each text is a model
   * call of its own, so the same text always gives bitwise the same vector on one machine.
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<Vector[]>;

  /**
   * Stops the threads once the texts under way are done; all calls reject. Await it before
   * process.exit(), which would otherwise abort the process if it met a model call.
   */
  close(): Promise<void>;
}

/** What has to be known of a model to keep its vectors. */
export type ModelShape = Pick<Embedder, 'modelId' | 'dimension'>;
