import type { Viewer } from '../../viewer.js';
import type { PreferenceStore } from './preference-store.js';
import { checkSliders, type Preferences } from './preferences.js';

/** How a reader has their lists made. */
export class PreferenceService {
  constructor(private readonly store: PreferenceStore) {}

  get(accountId: string): Promise<Preferences> {
    return this.store.get(accountId);
  }

  /** What is not given stays as it is. @throws BAD_USER_INPUT. */
  async change({ accountId }: Viewer, change: Partial<Preferences>): Promise<Preferences> {
    checkSliders(change);
    await this.store.change(accountId, change);
    return this.store.get(accountId);
  }
}
