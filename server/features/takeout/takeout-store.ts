import type { Takeout } from './takeout.js';

export interface TakeoutStore {
  read(accountId: string): Promise<Takeout>;
  /** Adds what is not there yet; papers and authors the desk does not know are left out. All or nothing. */
  add(accountId: string, takeout: Takeout): Promise<void>;
  /** Those of the keys that the desk has. */
  knownKeys(keys: readonly string[]): Promise<string[]>;
}
