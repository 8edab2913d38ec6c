import { ApolloLink, Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';

/** Sends one mutation at a time: an undo must never overtake the act that it takes back. */
export function mutationsInOrder(): ApolloLink {
  let last: Promise<void> = Promise.resolve();
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    return new Observable((observer) => {
      let stop = () => {};
      let cancelled = false;
      last = last.then(
        () =>
          new Promise((done) => {
            if (cancelled) return done();
            const running = forward(operation).subscribe(observer);
            running.add(() => done());
            stop = () => running.unsubscribe();
          }),
      );
      return () => {
        cancelled = true;
        stop();
      };
    });
  });
}
