import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface Failure {
  code: string;
  message: string;
  field?: string;
  retryAfter?: number;
}

interface WireError {
  message: string;
  extensions?: Record<string, unknown>;
}

function firstWireError(error: unknown): WireError | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0];
  if (!ServerError.is(error)) return undefined;
  try {
    return JSON.parse(error.bodyText).errors?.[0];
  } catch {
    return undefined;
  }
}

/** What went wrong, whichever way the server or the network said so. */
export function readFailure(error: unknown): Failure {
  const wire = firstWireError(error);
  if (!wire) return { code: 'NETWORK', message: 'The desk does not answer.' };
  const { code, field, retryAfter } = wire.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    message: wire.message,
    field: typeof field === 'string' ? field.split('.').at(-1) : undefined,
    retryAfter: typeof retryAfter === 'number' ? Math.ceil(retryAfter) : undefined,
  };
}

const wait = (seconds: number | undefined) =>
  seconds === undefined
    ? 'in a moment'
    : seconds < 90
      ? `in ${seconds} seconds`
      : `in ${Math.ceil(seconds / 60)} minutes`;

/** One sentence a reader can act on; the server's own words where it knows better. */
export function explainFailure({ code, message, retryAfter }: Failure): string {
  if (code === 'NETWORK')
    return 'The desk does not answer. Check that it is running and that you are connected.';
  if (code === 'RATE_LIMITED')
    return `That was too many tries in a row. Try again ${wait(retryAfter)}.`;
  if (code === 'UNAVAILABLE')
    return `The desk is busy or still starting. Try again ${wait(retryAfter)}.`;
  if (code === 'QUERY_TOO_COMPLEX')
    return 'That asks for more than the desk gives at once. Narrow it down.';
  if (code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong inside the desk.';
  return message;
}
