/**
 * SQL for the ids of all digests that go to the reader of one: whether an address takes mail, and whether its owner wants
 * any, holds for all of them.
 * @param digestId SQL for its id.
 */
export const sameReader = (digestId: string): string =>
  `(select o.id from digests g join digests o on o.id = g.id or o.account_id = g.account_id where g.id = ${digestId})`;
