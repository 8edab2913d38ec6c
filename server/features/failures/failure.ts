/** What is noted here because nothing else keeps it: requests, and keeping vectors and indexes up with Postgres. */
export type NotedKind = 'REQUEST' | 'UPKEEP';

/** What failed; a job, a mail and a line of an import are kept where they belong. */
export type FailureKind = 'JOB' | 'MAIL' | 'IMPORT' | NotedKind;

/** One way in which something failed lately; holds nothing that a reader sent. */
export interface Failure {
  readonly kind: FailureKind;
  /** Which job, file or index, or which field of the API. */
  readonly place: string;
  readonly message: string;
  readonly times: number;
  readonly lastAt: Date;
}
