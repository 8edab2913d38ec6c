/** What is fetched, from when to when: calendar days of UTC, both included. */
export interface Span {
  readonly since: string;
  readonly until: string;
  /** Whether a paper's day is that of its first version or of its latest. */
  readonly by: 'published' | 'updated';
  /** Nobody named a last day: it is the day on which the run began. */
  readonly open?: boolean | undefined;
}

/** Where a source goes on; whatever it needs for that, as JSON. */
export type Cursor = { readonly [name: string]: string | number | null };

export interface SourcePage {
  /** As `import` takes them. */
  readonly rows: readonly object[];
  /** arXiv ids of papers that the source took back. */
  readonly gone?: readonly string[];
  /** Rows that were given out up to the end of this page, and how many there are in all where the source says so. */
  readonly read: number;
  readonly total: number | null;
  /** Where to go on after this page, also in another process. */
  readonly cursor: Cursor;
  /** What the source wants to know again at its next runs. */
  readonly memory?: Cursor;
}

export interface ReadOptions {
  /** Of the last page that was kept, when a run broke off. */
  readonly cursor: Cursor | null;
  /** Of the last run that left any. */
  readonly memory?: Cursor | null;
  readonly signal?: AbortSignal | undefined;
  /** Told of every wait before it begins. */
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
}

/** Somewhere that papers come from by themselves. */
export interface Source {
  /** Page by page. @throws FetchFailure when it can't be read on; the pages before it stand. */
  pages(span: Span, options: ReadOptions): AsyncIterable<SourcePage>;
}
