/** What one source says of a work; all that tells whether two records are of the same. */
export interface WorkRecord {
  readonly title: string;
  /** As the source writes them; none where it names none. */
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Keys such as `arxiv:2403.04132`, `doi:10.1000/x` or `file:name`. */
  readonly keys: readonly string[];
  /** '' where unknown. */
  readonly abstract: string;
}
