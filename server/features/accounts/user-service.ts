import { badInput, conflict, notFound } from '../../errors.js';
import { isUuid } from '../../is-uuid.js';
import type { NewestPosition } from '../../newest-position.js';
import type { Account } from './account.js';
import type { User, UserStore } from './user.js';

const longestSearch = 200;

/** The accounts of the desk, for who runs it. */
export class UserService {
  constructor(private readonly store: UserStore) {}

  /** @throws BAD_USER_INPUT. */
  list(search: string, after: NewestPosition | null, limit: number): Promise<User[]> {
    return this.store.list({ search: checkSearch(search), after, limit });
  }

  /** @throws BAD_USER_INPUT. */
  count(search: string): Promise<number> {
    return this.store.count(checkSearch(search));
  }

  /** @throws NOT_FOUND, CONFLICT when the desk would be without an operator. */
  async setRole(id: string, role: Account['role']): Promise<User> {
    if (!(await this.find(id))) throw notFound('An account of this id', 'userId');
    if (!(await this.store.setRole(id, role)))
      throw conflict('A desk needs an operator. Make another one first.');
    const changed = await this.find(id);
    if (!changed) throw notFound('An account of this id', 'userId');
    return changed;
  }

  private async find(id: string): Promise<User | null> {
    return isUuid(id) ? this.store.find(id) : null;
  }
}

function checkSearch(search: string): string {
  if (search.length > longestSearch)
    throw badInput('search', `Search for at most ${longestSearch} characters.`);
  return search.replaceAll('\0', '').trim();
}
