import { explainFailure, readFailure } from './failure';

/** The message that belongs at this field, if the server blamed it. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (!error) return undefined;
  const failure = readFailure(error);
  return failure.field === field ? explainFailure(failure) : undefined;
}

/** The message for the form as a whole, unless one of its fields carries it. */
export function formError(error: unknown, fields: readonly string[]): string | undefined {
  if (!error) return undefined;
  const failure = readFailure(error);
  return failure.field && fields.includes(failure.field) ? undefined : explainFailure(failure);
}
