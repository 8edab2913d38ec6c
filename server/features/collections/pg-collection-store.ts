import type { Queryable } from '../../db/database.js';
import type { Collection, CollectionChange, SharedCollection } from './collection.js';
import type { CollectionStore } from './collection-store.js';

// One that stands in a removed collection is at the top meanwhile.
const columns = `c.id, c.name, c.note, c.search, c.teaches, c.share_token as "shareToken",
  (select id from collections where id = c.parent_id and removed_at is null) as "parentId",
  (select count(*)::int from collection_papers where collection_id = c.id) as "collectedCount"`;

/** Whether the account has another collection of this name. */
const nameIsTaken = `exists (select from collections other where other.account_id = $1
  and other.id <> c.id and other.removed_at is null and other.name = `;

export class PgCollectionStore implements CollectionStore {
  constructor(private readonly db: Queryable) {}

  list(accountId: string, among: readonly number[]): Promise<Collection[]> {
    return this.db.query(
      `select ${columns}, (select count(*)::int from collection_papers
         where collection_id = c.id and paper_id = any($2::int[])) as held
       from collections c where account_id = $1 and removed_at is null order by lower(name), name`,
      [accountId, among],
    );
  }

  async find(accountId: string, id: string): Promise<Collection | null> {
    const [row] = await this.db.query<Collection>(
      `select ${columns}, 0 as held from collections c
       where account_id = $1 and id::text = $2 and removed_at is null`,
      [accountId, id],
    );
    return row ?? null;
  }

  async findShared(shareToken: string): Promise<SharedCollection | null> {
    const [row] = await this.db.query<SharedCollection>(
      `select ${columns}, 0 as held, display_name as "ownerName"
       from collections c join accounts a on a.id = account_id
       where share_token = $1 and removed_at is null`,
      [shareToken],
    );
    return row ?? null;
  }

  async create(accountId: string, name: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `insert into collections (account_id, name) values ($1, $2)
       on conflict (account_id, name) where removed_at is null do nothing returning id`,
      [accountId, name],
    );
    return row?.id ?? null;
  }

  rename(accountId: string, id: string, name: string): Promise<boolean> {
    return this.changed(
      `update collections c set name = $3 where account_id = $1 and id::text = $2
         and not ${nameIsTaken} $3) returning id`,
      [accountId, id, name],
    );
  }

  async change(
    accountId: string,
    id: string,
    { note, parentId, search, teaches }: CollectionChange,
  ): Promise<void> {
    await this.db.query(
      `update collections set note = coalesce($3, note), teaches = coalesce($4, teaches),
         parent_id = case when $5 then $6::uuid else parent_id end,
         search = case when $7 then $8 else search end
       where account_id = $1 and id::text = $2`,
      [
        ...[accountId, id, note ?? null, teaches ?? null],
        ...[parentId !== undefined, parentId ?? null, search !== undefined, search ?? null],
      ],
    );
  }

  async setShareToken(accountId: string, id: string, shareToken: string | null): Promise<void> {
    await this.db.query(
      `update collections set share_token = $3 where account_id = $1 and id::text = $2`,
      [accountId, id, shareToken],
    );
  }

  setRemoved(accountId: string, id: string, removed: boolean): Promise<boolean> {
    return this.changed(
      `update collections c set removed_at = case when $3 then now() end
       where account_id = $1 and id::text = $2 and ($3 or not ${nameIsTaken} c.name)) returning id`,
      [accountId, id, removed],
    );
  }

  removed(accountId: string): Promise<Collection[]> {
    return this.db.query(
      `select ${columns}, 0 as held from collections c
       where account_id = $1 and removed_at is not null order by removed_at desc, name`,
      [accountId],
    );
  }

  async discard(accountId: string, id: string | null): Promise<number> {
    const gone = await this.db.query(
      `delete from collections where account_id = $1 and removed_at is not null
         and ($2::text is null or id::text = $2) returning id`,
      [accountId, id],
    );
    return gone.length;
  }

  async purge(before: Date): Promise<number> {
    const gone = await this.db.query(`delete from collections where removed_at < $1 returning id`, [
      before,
    ]);
    return gone.length;
  }

  private async changed(statement: string, values: unknown[]): Promise<boolean> {
    return (await this.db.query(statement, values)).length > 0;
  }
}
