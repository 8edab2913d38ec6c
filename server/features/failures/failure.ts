/** What failed: a job, a mail, a line of an import, or a request that nobody foresaw to fail. */
export type FailureKind = 'JOB' | 'MAIL' | 'IMPORT' | 'REQUEST';

/** One way in which something failed lately; holds nothing that a reader sent. */
export interface Failure {
  readonly kind: FailureKind;
  /** Which job or file, or which field of the API. */
  readonly place: string;
  readonly message: string;
  readonly times: number;
  readonly lastAt: Date;
}
