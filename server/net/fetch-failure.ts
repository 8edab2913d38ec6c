/**
 * BUSY: the server asks to be left alone for a while. BROKEN: something on the way; another try may do. REFUSED: no later
 * try helps, as long as the request is the same.
 */
export type FailureKind = 'BUSY' | 'BROKEN' | 'REFUSED';

/** Why an address could not be fetched; the message is for who runs the desk. */
export class FetchFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** How long the server asks to be left alone. */
    readonly waitMs: number | null = null,
    options?: ErrorOptions,
    /** Of the answer, where there was one. */
    readonly status: number | null = null,
  ) {
    super(message, options);
    this.name = 'FetchFailure';
  }
}

/** What came is not what was asked for: cut short, a page of another kind, nonsense. Another try may do. */
export class BadAnswer extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BadAnswer';
  }
}
