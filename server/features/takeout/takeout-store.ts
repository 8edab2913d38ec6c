import type { Takeout } from './takeout.js';

export interface TakeoutStore {
  read(accountId: string): Promise<Takeout>;
  /** Adds what is not there yet; papers and authors the desk does not know are left out. All or nothing. */
  add(accountId: string, takeout: Takeout): Promise<void>;
  /** The keys that papers have on this desk, by any id that they are known by; those it does not have are left out. */
  keysHere(keys: readonly string[]): Promise<Map<string, string>>;
}
