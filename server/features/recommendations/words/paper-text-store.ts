/** What a paper says, and who wrote it. */
export interface PaperText {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly githubRepo: string | null;
  readonly authorIds: readonly number[];
}

export interface PaperTextStore {
  texts(ids: readonly number[]): Promise<PaperText[]>;
  /** Up to `limit` papers spread evenly over the desk; the same ones for the same papers. */
  sample(limit: number): Promise<PaperText[]>;
  authorNames(ids: readonly number[]): Promise<Map<number, string>>;
}
