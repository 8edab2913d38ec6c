export interface WordDocument {
  readonly id: number;
  /** All that is searched, the title too. */
  readonly text: string;
  readonly title: string;
}

export interface WordHit {
  readonly id: number;
  /** BM25. */
  readonly score: number;
}

/** What a document should hold, and what it must or must not. */
export interface WordQuery {
  /** Any of these words; the more, and the rarer, the better. */
  readonly words: string;
  /** All of these, word for word but for endings. */
  readonly phrases?: readonly string[];
  /** None of these words or phrases. */
  readonly excluded?: readonly string[];
}

/** Which documents hold the words of a query. Derived from Postgres: can be deleted and is built again. */
export interface WordIndex {
  /** The state of Postgres that is in the index, as given to `commit`; null when it is empty or was unusable. */
  readonly watermark: string | null;
  count(): Promise<number>;
  /** Inserts or replaces; findable when it resolves. */
  upsert(documents: readonly WordDocument[]): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
  ids(): Promise<number[]>;
  /** The best documents, best first; only those in `among` when it is given. */
  search(query: WordQuery, limit: number, among?: readonly number[]): Promise<WordHit[]>;
  /** The documents whose titles have most of these words, by BM25 among titles. */
  titles(words: string, limit: number, among?: readonly number[]): Promise<WordHit[]>;
  /** Documents with words that differ from this one in a letter or two. */
  like(word: string, limit: number): Promise<number[]>;
  /** Records that all up to here is in. */
  commit(watermark: string): Promise<void>;
  /** Empties it, for building it anew. */
  reset(): Promise<void>;
  /** Makes what finds words anew from the documents; what it had answers meanwhile. */
  renew(): Promise<void>;
  close(): Promise<void>;
}
