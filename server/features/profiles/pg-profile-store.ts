import type { Database, Queryable } from '../../db/database.js';
import { keepMails } from './keep-mails.js';
import type { NewProfile, Profile, ProfileChange } from './profile.js';
import type { ProfileStore } from './profile-store.js';

const columns = `id, name, topics, author_ids as "authorIds", diversity, freshness, crowd`;
const uniqueName = 'profiles_account_name';

export class PgProfileStore implements ProfileStore {
  constructor(private readonly db: Database) {}

  list(accountId: string): Promise<Profile[]> {
    return this.db.query(
      `select ${columns} from profiles where account_id = $1 order by created_at, name`,
      [accountId],
    );
  }

  async find(accountId: string, id: string): Promise<Profile | null> {
    const [row] = await this.db.query<Profile>(
      `select ${columns} from profiles where account_id = $1 and id::text = $2`,
      [accountId, id],
    );
    return row ?? null;
  }

  async create(accountId: string, profile: NewProfile): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `insert into profiles (account_id, name, topics, author_ids) values ($1, $2, $3, $4)
       on conflict on constraint ${uniqueName} do nothing returning id`,
      [accountId, profile.name, profile.topics, profile.authorIds],
    );
    return row?.id ?? null;
  }

  async change(accountId: string, id: string, change: ProfileChange): Promise<boolean> {
    const { name, topics, authorIds, diversity, freshness, crowd } = change;
    const own = (value: number | null | undefined) => value !== undefined;
    const rows = await this.db.query(
      `update profiles set name = coalesce($3, name), topics = coalesce($4::text[], topics),
         author_ids = coalesce($5::int[], author_ids),
         diversity = case when $6 then $7::real else diversity end,
         freshness = case when $8 then $9::real else freshness end,
         crowd = case when $10 then $11::real else crowd end
       where account_id = $1 and id = $2 and not exists
         (select from profiles other where other.account_id = $1 and other.name = $3 and other.id <> $2)
       returning id`,
      [
        ...[accountId, id, name, topics, authorIds],
        ...[own(diversity), diversity, own(freshness), freshness, own(crowd), crowd],
      ],
    );
    return rows.length > 0;
  }

  async remove(accountId: string, id: string): Promise<void> {
    await this.db.transaction((db) => removeProfile(db, accountId, id));
  }

  async merge(accountId: string, from: string, into: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await db.query(
        `update profile_papers set profile_id = $3 where account_id = $1 and profile_id = $2`,
        [accountId, from, into],
      );
      await db.query(joinSeeds, [accountId, from, into]);
      await removeProfile(db, accountId, from);
    });
  }

  async place(
    accountId: string,
    id: string,
    paperIds: readonly number[],
    seed: boolean,
  ): Promise<void> {
    await this.db.query(
      `insert into profile_papers (account_id, paper_id, profile_id, seed)
       select $1, p.id, $2, $4 from papers p where p.id = any($3::int[]) order by p.id
       on conflict (account_id, paper_id) do update
         set profile_id = excluded.profile_id, seed = profile_papers.seed or excluded.seed`,
      [accountId, id, paperIds, seed],
    );
  }
}

async function removeProfile(db: Queryable, accountId: string, id: string): Promise<void> {
  await keepMails(db, accountId, id);
  await db.query(`delete from profiles where account_id = $1 and id = $2`, [accountId, id]);
}

const joinSeeds = `update profiles p set
    topics = array(select distinct unnest(p.topics || other.topics)),
    author_ids = array(select distinct unnest(p.author_ids || other.author_ids))
  from profiles other where p.account_id = $1 and p.id = $3 and other.account_id = $1 and other.id = $2`;
