import type { Queryable } from '../../db/database.js';
import { nameKey } from './author-name.js';
import type { AuthorStore } from './author-store.js';
import type { Author } from './paper.js';

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

  findByIds(ids: readonly number[]): Promise<Author[]> {
    return this.db.query(`select id, name from authors where id = any($1::int[]) order by name`, [
      ids,
    ]);
  }
}
