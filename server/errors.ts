/** What can go wrong, in words of the domain; graphql/error-format.ts and cli.ts turn these into their own forms. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';

export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Further facts for the client: `field`, `retryAfter` in seconds. */
    readonly details: { field?: string; retryAfter?: number } = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export const badInput = (field: string, message: string) =>
  new DomainError('BAD_USER_INPUT', message, { field });
export const notFound = (what: string, field?: string) =>
  new DomainError('NOT_FOUND', `${what} was not found.`, field === undefined ? {} : { field });
export const conflict = (message: string) => new DomainError('CONFLICT', message);
export const forbidden = (message: string) => new DomainError('FORBIDDEN', message);
export const unauthenticated = () => new DomainError('UNAUTHENTICATED', 'Sign in to do this.');
export const unavailable = (message: string, retryAfter: number) =>
  new DomainError('UNAVAILABLE', message, { retryAfter });

/** The operator's environment is wrong; shown as one line a fault, never as a stack. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

/** The desk can't start or a command can't run; `message` says what to do. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
  }
}
