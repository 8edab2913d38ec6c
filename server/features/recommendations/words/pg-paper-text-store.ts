import type { Queryable } from '../../../db/database.js';
import { KeptPapers } from '../kept-papers.js';
import type { PaperText, PaperTextStore } from './paper-text-store.js';

const columns = `p.id, p.title, p.abstract, p.keywords, p.github_repo as "githubRepo",
  array(select author_id from paper_authors where paper_id = p.id order by position) as "authorIds"`;

// Some 100 bytes each; names change when records of a person become one.
const keptNames = { most: 20_000, freshMs: 10 * 60_000 };

export class PgPaperTextStore implements PaperTextStore {
  private readonly names = new KeptPapers<{ id: number; name: string }>(keptNames, (ids) =>
    this.db.query(`select id, name from authors where id = any($1::int[])`, [ids]),
  );

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
    const known = await this.names.of(ids);
    return new Map([...known.values()].map(({ id, name }) => [id, name]));
  }
}
