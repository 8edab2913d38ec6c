import type { Queryable } from '../../db/database.js';
import { nameKey } from './author-name.js';
import type { AuthorCount, AuthorStore } from './author-store.js';
import type { Author } from './paper.js';

/** Enough to tell who writes in a field now, and few enough to count at once. */
const newest = 3000;

// As JSON, so that an author comes as the object that it is.
const counted = `json_build_object('id', a.id, 'name', a.name) as author, count(*)::int as "paperCount"`;

const beginning = `select ${counted} from authors a join paper_authors pa on pa.author_id = a.id
  where a.name_key like $1 || '%' or a.name_key like '% ' || $1 || '%'
  group by a.id order by count(*) desc, a.name limit $2`;

// The offset has each paper looked up, where the planner would rather read the table.
const lookedUp = `(select author_id from paper_authors where paper_id = newest.id offset 0)`;

const active = `with newest as (
    select id from papers where $1::text[] = '{}' or categories && $1
    order by feed_date desc, id desc limit ${newest}
  )
  select ${counted} from newest, lateral ${lookedUp} pa join authors a on a.id = pa.author_id
  group by a.id order by count(*) desc, a.name limit $2`;

/** What stands for anything in a pattern stands for itself. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export class PgAuthorStore implements AuthorStore {
  constructor(private readonly db: Queryable) {}

  async find(idOrName: string): Promise<Author | null> {
    const byId = /^\d{1,9}$/.test(idOrName);
    const [row] = await this.db.query<Author>(
      `select id, name from authors where ${byId ? 'id = $1::int' : 'name_key = $1'}`,
      [byId ? idOrName : nameKey(idOrName)],
    );
    return row ?? null;
  }

  beginningWith(text: string, limit: number): Promise<AuthorCount[]> {
    return this.db.query(beginning, [literal(nameKey(text)), limit]);
  }

  mostActive(categories: readonly string[], limit: number): Promise<AuthorCount[]> {
    return this.db.query(active, [categories, limit]);
  }

  findByIds(ids: readonly number[]): Promise<Author[]> {
    return this.db.query(`select id, name from authors where id = any($1::int[]) order by name`, [
      ids,
    ]);
  }
}
