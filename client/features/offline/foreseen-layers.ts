import type { ApolloCache } from '@apollo/client';
import type { UnsentAct } from './unsent-acts';

const laid = new Set<string>();
const layerOf = (id: string) => `unsent ${id}`;

const write = (cache: ApolloCache, { query, variables }: UnsentAct, result: object) =>
  cache.write({ dataId: 'ROOT_MUTATION', query, variables, result });

/** Lays what waiting acts will change over what the desk last said, so that no older answer hides it. */
export function layOver(cache: ApolloCache, acts: readonly UnsentAct[]): void {
  for (const act of acts.filter(({ id }) => !laid.has(id))) {
    laid.add(act.id);
    cache.batch({
      optimistic: layerOf(act.id),
      update: (layer) => void write(layer, act, act.foreseen),
    });
  }
}

/** Takes an act's layer away; `result` is what the desk answered, if it did. */
export function takeAway(cache: ApolloCache, act: UnsentAct, result?: object | null): void {
  if (result) write(cache, act, result);
  laid.delete(act.id);
  cache.removeOptimistic(layerOf(act.id));
}
