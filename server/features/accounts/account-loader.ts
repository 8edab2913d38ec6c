import DataLoader from 'dataloader';
import type { Account } from './account.js';
import type { AccountStore } from './account-store.js';

export type AccountLoader = DataLoader<string, Account | null>;

export function createAccountLoader(accounts: AccountStore): AccountLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await accounts.findByIds(ids)).map((account) => [account.id, account]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
