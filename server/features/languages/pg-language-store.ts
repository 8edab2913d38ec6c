import type { Queryable } from '../../db/database.js';
import type { LanguageStore, ToldLanguage, UntoldPaper } from './language-store.js';

export class PgLanguageStore implements LanguageStore {
  constructor(private readonly db: Queryable) {}

  untold(limit: number): Promise<UntoldPaper[]> {
    return this.db.query(
      `select id, title, abstract from papers where language is null order by id limit $1`,
      [limit],
    );
  }

  async save(told: readonly ToldLanguage[]): Promise<void> {
    await this.db.query(
      `update papers p set language = told.language
       from jsonb_to_recordset($1::jsonb) as told (id integer, title text, abstract text, language text)
       where p.id = told.id and p.title = told.title and p.abstract = told.abstract`,
      [JSON.stringify(told)],
    );
  }
}
