import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Whatever the work does, at once or later, can be told by the id: a request's, or that of a run of a job. */
export const inScope = <T>(id: string, work: () => T): T => scope.run(id, work);

/** Id of the request or run that is being worked for; undefined outside of any. */
export const scopeId = (): string | undefined => scope.getStore();
