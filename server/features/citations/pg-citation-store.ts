import type { Queryable } from '../../db/database.js';
import type { CitationStore, KnownOfPaper, WantedKey } from './citation-store.js';

export class PgCitationStore implements CitationStore {
  constructor(private readonly db: Queryable) {}

  async known(ids: readonly number[]): Promise<Map<number, KnownOfPaper>> {
    const rows = await this.db.query<KnownOfPaper & { id: number }>(
      `select asked.id, k.key as "citationKey",
         (select min(value) from paper_external_ids where paper_id = asked.id and scheme = 'doi') as doi,
         (select min(value) from paper_external_ids where paper_id = asked.id and scheme = 'arxiv') as "arxivId"
       from unnest($1::int[]) as asked (id) left join citation_keys k on k.paper_id = asked.id`,
      [ids],
    );
    return new Map(rows.map(({ id, ...known }) => [id, known]));
  }

  async giveKeys(wanted: readonly WantedKey[]): Promise<void> {
    await this.db.query(
      `insert into citation_keys (paper_id, key)
       select paper_id, wanted.key from unnest($1::int[], $2::text[]) with ordinality as wanted (paper_id, key, place)
       join papers on papers.id = paper_id order by place on conflict do nothing`,
      [wanted.map(({ paperId }) => paperId), wanted.map(({ key }) => key)],
    );
  }
}
