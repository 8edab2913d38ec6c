import type { TestDesk } from './desk.js';

/** Makes an account with this address, and an operator of it; returns its bearer token. */
export async function operatorOf(desk: TestDesk, email = 'operates@example.org'): Promise<string> {
  const token = await desk.signUp(email);
  const { accountStore } = desk.context.services;
  const { account } = (await accountStore.findByEmail(email))!;
  await accountStore.update(account.id, { role: 'operator' });
  return token;
}
