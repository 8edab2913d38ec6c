import { ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { OperationTypeNode } from 'graphql';
import { isGatewayError } from './reach';
import { unsentCount } from './unsent-count';

/** Acts that set a state, so that sending one late, or twice, does no harm. */
const MAY_WAIT = new Set(['RatePaper', 'SavePaper', 'DismissPaper', 'MarkSeen', 'RestorePapers']);

/** Of the network or of what stands before the desk, rather than of the desk itself. */
const isUnreachable = (error: unknown) =>
  !CombinedGraphQLErrors.is(error) && (!ServerError.is(error) || isGatewayError(error.statusCode));

// Fetched when the desk is out of reach for the first time.
const outbox = () => import('./outbox');

/** Keeps the act, and answers what the desk will; undefined where it can't be kept. */
async function keep(operation: ApolloLink.Operation): Promise<ApolloLink.Result | undefined> {
  const foreseen = operation.getContext().optimisticResponse;
  if (!foreseen || !MAY_WAIT.has(operation.operationName ?? '')) return undefined;
  const { keepAct } = await outbox();
  const kept = await keepAct(operation.client.cache, {
    operationName: operation.operationName!,
    query: operation.query,
    variables: operation.variables,
    foreseen,
  });
  return kept ? { data: foreseen } : undefined;
}

/** What came first goes first. False when it could not be sent. */
const sendEarlier = async ({ client }: ApolloLink.Operation) =>
  unsentCount.get() === 0 || (await outbox()).sendUnsent(client.cache);

/** What a reader does to a paper while the desk is out of reach is kept in the browser and sent once it is back. */
export function sendLater(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    return new Observable((observer) => {
      const orKeep = async (error: unknown) => {
        const answer = isUnreachable(error)
          ? await keep(operation).catch(() => undefined)
          : undefined;
        if (!answer) return observer.error(error);
        observer.next(answer);
        observer.complete();
      };
      const send = async () => {
        if (!(await sendEarlier(operation))) return orKeep(new TypeError('Earlier acts wait.'));
        forward(operation).subscribe({
          next: (result) => observer.next(result),
          complete: () => observer.complete(),
          error: (error) => void orKeep(error),
        });
      };
      send().catch((error) => observer.error(error));
    });
  });
}
