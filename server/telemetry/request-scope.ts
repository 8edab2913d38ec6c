import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  readonly id: string;
  readonly kept: Map<object, unknown>;
}

const scope = new AsyncLocalStorage<Scope>();

/** Whatever the work does, at once or later, can be told by the id: a request's, or that of a run of a job. */
export const inScope = <T>(id: string, work: () => T): T =>
  scope.run({ id, kept: new Map() }, work);

/** Id of the request or run that is being worked for; undefined outside of any. */
export const scopeId = (): string | undefined => scope.getStore()?.id;

/** What a request or run was first given under a key, as long as it goes on; outside of any, what is now. */
export function keptInScope<T>(key: object, now: () => T): T {
  const kept = scope.getStore()?.kept;
  if (!kept) return now();
  if (!kept.has(key)) kept.set(key, now());
  return kept.get(key) as T;
}
