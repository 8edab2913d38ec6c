import type { DocumentNode } from '@apollo/client';
import { createStore as createDatabase, get, update } from 'idb-keyval';

/** An act that could not be sent yet. */
export interface UnsentAct {
  id: string;
  /** Whose act it is: another reader's session must not send it. */
  viewerId: string;
  /** Milliseconds since 1970. */
  at: number;
  operationName: string;
  query: DocumentNode;
  variables: Record<string, unknown>;
  /** What the desk will answer, by all that is known here. */
  foreseen: Record<string, unknown>;
}

/** An act that nobody came back to send is let go. */
const KEPT_MS = 30 * 86_400_000;
const KEY = 'unsent';

const database = createDatabase('lectern', 'acts');

const change = (changed: (acts: UnsentAct[]) => UnsentAct[]) =>
  update<UnsentAct[]>(KEY, (acts = []) => changed(acts), database);

/** In the order in which they were done; every tab of this browser sees the same. */
export async function unsentActs(): Promise<UnsentAct[]> {
  const all = (await get<UnsentAct[]>(KEY, database)) ?? [];
  return all.filter(({ at }) => Date.now() - at < KEPT_MS);
}

export const keepUnsent = (act: UnsentAct) => change((acts) => [...acts, act]);

export const dropUnsent = (id: string) => change((acts) => acts.filter((act) => act.id !== id));
