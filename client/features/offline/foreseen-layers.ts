import type { ApolloCache } from '@apollo/client';
import type { UnsentAct } from './unsent-acts';

const laid = new Map<string, UnsentAct>();
const layerOf = (id: string) => `unsent ${id}`;

const write = (cache: ApolloCache, { query, variables }: UnsentAct, result: object) =>
  cache.write({ dataId: 'ROOT_MUTATION', query, variables, result });

/** Takes an act's layer away, if there is one; `result` is what the desk answered, if it did. */
export function takeAway(cache: ApolloCache, id: string, result?: object | null): void {
  const act = laid.get(id);
  if (!act) return;
  if (result) write(cache, act, result);
  laid.delete(id);
  cache.removeOptimistic(layerOf(id));
}

/** Lays what waiting acts will change over what the desk last said, so that no older answer hides it; layers of other acts go. */
export function layOver(cache: ApolloCache, acts: readonly UnsentAct[]): void {
  const waiting = new Set(acts.map(({ id }) => id));
  for (const id of laid.keys()) if (!waiting.has(id)) takeAway(cache, id);
  for (const act of acts.filter(({ id }) => !laid.has(id))) {
    laid.set(act.id, act);
    cache.batch({
      optimistic: layerOf(act.id),
      update: (layer) => void write(layer, act, act.foreseen),
    });
  }
}
