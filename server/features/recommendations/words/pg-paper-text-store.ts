import type { Queryable } from '../../../db/database.js';
import type { PaperText, PaperTextStore } from './paper-text-store.js';

const columns = `p.id, p.title, p.abstract, p.keywords, p.github_repo as "githubRepo",
  array(select author_id from paper_authors where paper_id = p.id order by position) as "authorIds"`;

export class PgPaperTextStore implements PaperTextStore {
  constructor(private readonly db: Queryable) {}

  texts(ids: readonly number[]): Promise<PaperText[]> {
    return this.db.query(`select ${columns} from papers p where p.id = any($1::int[])`, [ids]);
  }

  sample(limit: number): Promise<PaperText[]> {
    return this.db.query(
      `select ${columns} from papers p
       where p.id in (select id from papers order by md5(id::text), id limit $1)`,
      [limit],
    );
  }

  async authorNames(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.db.query<{ id: number; name: string }>(
      `select id, name from authors where id = any($1::int[])`,
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
