import type { Preferences } from './preferences.js';

export interface PreferenceStore {
  get(accountId: string): Promise<Preferences>;
  change(accountId: string, change: Partial<Preferences>): Promise<void>;
}
