import type { Database } from '../../db/database.js';
import type { LibraryStore, Marks, Rating, Shelf, ShelfEntry } from './library-store.js';
import { savePapers, unsavePapers } from './pg-saved-store.js';

const shelves: Record<Shelf, { table: string; at: string; where: string }> = {
  LIKED: { table: 'ratings', at: 'rated_at', where: 'value = 1' },
  DISLIKED: { table: 'ratings', at: 'rated_at', where: 'value = -1' },
  DISMISSED: { table: 'dismissals', at: 'dismissed_at', where: 'true' },
};

export class PgLibraryStore implements LibraryStore {
  constructor(private readonly db: Database) {}

  async setRating(accountId: string, paperId: number, rating: Rating): Promise<void> {
    if (rating === 'NONE') return this.unmark('ratings', accountId, paperId);
    await this.db.query(
      `insert into ratings (account_id, paper_id, value, counts) values ($1, $2, $3, learns($1))
       on conflict (account_id, paper_id) do update
         set value = excluded.value, rated_at = now(), counts = excluded.counts
       where ratings.value <> excluded.value or not ratings.counts`,
      [accountId, paperId, rating === 'UP' ? 1 : -1],
    );
  }

  setSaved(accountId: string, paperId: number, saved: boolean): Promise<void> {
    return (saved ? savePapers : unsavePapers)(this.db, accountId, [paperId]);
  }

  async setDismissed(accountId: string, paperId: number, dismissed: boolean): Promise<void> {
    if (!dismissed) return this.unmark('dismissals', accountId, paperId);
    await this.db.query(
      `insert into dismissals (account_id, paper_id, counts) values ($1, $2, learns($1))
       on conflict (account_id, paper_id) do update set counts = excluded.counts
       where not dismissals.counts`,
      [accountId, paperId],
    );
  }

  async setSeen(accountId: string, paperIds: readonly number[], seen: boolean): Promise<void> {
    await this.db.query(
      seen
        ? `insert into seen_papers (account_id, paper_id)
           select $1, id from papers where id = any($2::int[]) order by id on conflict do nothing`
        : `delete from seen_papers where account_id = $1 and paper_id = any($2::int[])`,
      [accountId, paperIds],
    );
  }

  async addOpen(accountId: string, paperId: number, seconds: number): Promise<void> {
    await this.db.query(
      `insert into opens (account_id, paper_id, times, seconds, counts)
       values ($1, $2, case when $3 = 0 then 1 else 0 end, $3, learns($1))
       on conflict (account_id, paper_id) do update set times = opens.times + excluded.times,
         seconds = opens.seconds + excluded.seconds, last_at = now(), counts = excluded.counts`,
      [accountId, paperId, seconds],
    );
  }

  forget(accountId: string, paperIds: readonly number[]): Promise<void> {
    return this.db.transaction(async (db) => {
      for (const table of ['ratings', 'saves', 'dismissals', 'opens'])
        await db.query(
          `update ${table} set counts = false where account_id = $1 and paper_id = any($2::int[])`,
          [accountId, paperIds],
        );
      await db.query(
        `update profile_papers set seed = false where account_id = $1 and paper_id = any($2::int[])`,
        [accountId, paperIds],
      );
    });
  }

  async addImpressions(accountId: string, paperIds: readonly number[]): Promise<void> {
    await this.db.query(
      `insert into impressions (account_id, paper_id)
       select $1, p.id from papers p where p.id = any($2::int[]) order by p.id
       on conflict (account_id, paper_id) do update set times = impressions.times + 1, last_at = now()`,
      [accountId, paperIds],
    );
  }

  async marks(accountId: string, paperIds: readonly number[]): Promise<Map<number, Marks>> {
    const rows = await this.db.query<Marks & { id: number }>(
      `select id, coalesce(case r.value when 1 then 'UP' when -1 then 'DOWN' end, 'NONE') as rating,
         s.paper_id is not null as saved, d.paper_id is not null as dismissed,
         coalesce(v.paper_id, r.paper_id, s.paper_id, d.paper_id) is not null as seen
       from unnest($2::int[]) as asked (id)
       left join ratings r on r.account_id = $1 and r.paper_id = id
       left join saves s on s.account_id = $1 and s.paper_id = id
       left join dismissals d on d.account_id = $1 and d.paper_id = id
       left join seen_papers v on v.account_id = $1 and v.paper_id = id`,
      [accountId, paperIds],
    );
    return new Map(rows.map(({ id, ...marks }) => [id, marks]));
  }

  shelf(
    accountId: string,
    shelf: Shelf,
    after: ShelfEntry | null,
    limit: number,
  ): Promise<ShelfEntry[]> {
    const { table, at, where } = shelves[shelf];
    // Cursors carry milliseconds, so rows are ordered by milliseconds too.
    const time = `date_trunc('milliseconds', ${at})`;
    return this.db.query(
      `select paper_id as "paperId", ${time} as at from ${table} where account_id = $1 and ${where}
         and ($2::timestamptz is null or (${time}, paper_id) < ($2, $3::int))
       order by ${time} desc, paper_id desc limit $4`,
      [accountId, after?.at ?? null, after?.paperId ?? null, limit],
    );
  }

  async shelfSize(accountId: string, shelf: Shelf): Promise<number> {
    const { table, where } = shelves[shelf];
    return this.count(`${table} where account_id = $1 and ${where}`, accountId);
  }

  ratingCount(accountId: string): Promise<number> {
    return this.count(`ratings where account_id = $1`, accountId);
  }

  private async count(from: string, accountId: string): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(`select count(*)::int from ${from}`, [
      accountId,
    ]);
    return row?.count ?? 0;
  }

  private async unmark(table: string, accountId: string, paperId: number): Promise<void> {
    await this.db.query(`delete from ${table} where account_id = $1 and paper_id = $2`, [
      accountId,
      paperId,
    ]);
  }
}
