import type { NewestPosition } from '../../newest-position.js';
import type { Account } from './account.js';

/** An account as an operator sees it. */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: Account['role'];
  readonly joinedAt: Date;
  /** When they last signed in, saw, opened, rated or saved something; null when never. */
  readonly activeAt: Date | null;
  readonly ratingCount: number;
  readonly digestFrequency: 'OFF' | 'DAILY' | 'WEEKLY';
  /** Where they stand in the list of all. */
  readonly position: NewestPosition;
}

export interface UserQuery {
  /** Part of the name or the address; '' finds all. */
  readonly search: string;
  readonly after: NewestPosition | null;
  readonly limit: number;
}

export interface UserStore {
  /** Who joined last comes first. */
  list(query: UserQuery): Promise<User[]>;
  count(search: string): Promise<number>;
  find(id: string): Promise<User | null>;
  /** False, and nothing done, when no operator would be left. */
  setRole(id: string, role: Account['role']): Promise<boolean>;
}
