import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../errors.js';
import type { Logger } from '../logger.js';
import { scopeId } from '../telemetry/request-scope.js';

const tooComplex = 'QUERY_TOO_COMPLEX';

/** An error that the limits on queries raise. */
export const queryTooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: tooComplex, http: { status: 400 } } });

/** Turns every failure into one with a code of the contract; what is not meant for clients goes to the log only. */
export function createErrorFormatter(
  logger: Logger,
  onUnforeseen: (place: string, error: unknown) => void,
) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (error instanceof DomainError)
      return {
        message: error.message,
        ...place,
        extensions: { code: error.code, ...error.details },
      };
    const code = String(formatted.extensions?.code ?? '');
    if (code === tooComplex || /more tha[nt] \d+ tokens/.test(formatted.message))
      return { message: formatted.message, ...place, extensions: { code: tooComplex } };
    if (code !== '' && code !== 'INTERNAL_SERVER_ERROR')
      return { message: formatted.message, ...place, extensions: badRequest(formatted) };
    logger.error({ err: error, path: formatted.path }, 'request failed');
    onUnforeseen(placeOf(formatted), error);
    const message =
      'Something went wrong on the desk. Nothing of yours was lost; try again in a moment.';
    // Who reports it names what is to be looked for in the log.
    const requestId = scopeId();
    const extensions = { code: 'UNAVAILABLE', retryAfter: 10, ...(requestId && { requestId }) };
    return { message, ...place, extensions };
  };
}

/** The field that failed, whichever entry of a list it was of. */
const placeOf = ({ path = [] }: GraphQLFormattedError): string =>
  path.filter((step) => typeof step === 'string').join('.') || 'the request itself';

/** Requests that do not fit the schema; the argument or variable is named where GraphQL says which it was. */
function badRequest({ message }: GraphQLFormattedError): Record<string, unknown> {
  const field = /Variable "\$([^"]+)"|[Aa]rgument "([^"]+)"|[Ff]ield "([^"]+)"/.exec(message);
  return { code: 'BAD_USER_INPUT', ...(field && { field: field[1] ?? field[2] ?? field[3] }) };
}
