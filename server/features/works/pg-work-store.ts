import type { Database } from '../../db/database.js';
import type { AskedPaper, FoundWork, WorkProvider } from './work.js';
import type { CitedPage, CitedPlace, CitedSide, WorkStore } from './work-store.js';

/** Whose references are of which schemes. */
const schemes: Readonly<Record<WorkProvider, readonly string[]>> = {
  crossref: ['doi', 'arxiv'],
  openalex: ['openalex'],
};

export class PgWorkStore implements WorkStore {
  constructor(private readonly db: Database) {}

  toAsk(provider: WorkProvider, before: Date, limit: number): Promise<AskedPaper[]> {
    // arXiv's own DOIs are DataCite's, which Crossref does not know.
    const known = provider === 'openalex' ? ['doi', 'arxiv'] : ['doi'];
    return this.db.query(
      `select p.id as "paperId", e.doi from papers p
       cross join lateral (select case scheme when 'arxiv' then '10.48550/arxiv.' || value else value end as doi
         from paper_external_ids where paper_id = p.id and scheme = any($2::text[]) order by scheme desc, value limit 1) e
       left join paper_works w on w.paper_id = p.id and w.provider = $1
       where w.paper_id is null or w.asked_at < $3
       order by w.asked_at nulls first, p.id desc limit $4`,
      [provider, known, before, limit],
    );
  }

  note(
    provider: WorkProvider,
    asked: readonly AskedPaper[],
    found: readonly FoundWork[],
    at: Date,
  ): Promise<void> {
    const byDoi = new Map(found.map((work) => [work.doi, work]));
    const works = asked.map(({ paperId, doi }) => ({ paperId, work: byDoi.get(doi) }));
    const references = works.flatMap(({ paperId, work }) =>
      (work?.references ?? []).map((reference) => ({ paperId, ...reference })),
    );
    return this.db.transaction(async (db) => {
      // A paper may have been merged into another meanwhile.
      await db.query(
        `insert into paper_works (paper_id, provider, work_id, asked_at)
         select p.id, $1, work_id, $4 from unnest($2::int[], $3::text[]) as given (id, work_id) join papers p using (id)
         on conflict (paper_id, provider) do update set asked_at = excluded.asked_at,
           work_id = coalesce(excluded.work_id, paper_works.work_id)`,
        [provider, works.map((w) => w.paperId), works.map((w) => w.work?.workId ?? null), at],
      );
      const told = works.filter(({ work }) => work).map(({ paperId }) => paperId);
      await db.query(
        `delete from paper_references where paper_id = any($1::int[]) and scheme = any($2::text[])`,
        [told, schemes[provider]],
      );
      await db.query(
        `insert into paper_references (paper_id, scheme, value)
         select p.id, scheme, value from unnest($1::int[], $2::text[], $3::text[]) as given (id, scheme, value)
         join papers p using (id) on conflict do nothing`,
        [
          references.map((r) => r.paperId),
          references.map((r) => r.scheme),
          references.map((r) => r.value),
        ],
      );
    });
  }

  async countPairs(): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(`select count(*)::int from citations`);
    return row!.count;
  }

  async pages(
    sides: readonly (CitedSide & { readonly after: CitedPlace | null; readonly size: number })[],
  ): Promise<CitedPage[]> {
    const rows = await this.db.query<{ at: number; total: number; papers: CitedPlace[] }>(
      `select asked.at::int, (select count(*)::int from (${others}) c) as total,
         coalesce((select json_agg(json_build_object('paperId', id, 'day', feed_date) order by feed_date desc, id desc) from (
           select p.id, p.feed_date from (${others}) c join papers p on p.id = c.id
           where after_day is null or (p.feed_date, p.id) < (after_day, after_id)
           order by p.feed_date desc, p.id desc limit size) page), '[]') as papers
       from unnest($1::int[], $2::boolean[], $3::date[], $4::int[], $5::int[]) with ordinality
         as asked (paper_id, cites, after_day, after_id, size, at) order by 1`,
      [
        sides.map(({ paperId }) => paperId),
        sides.map(({ side }) => side === 'CITES'),
        sides.map(({ after }) => after?.day ?? null),
        sides.map(({ after }) => after?.paperId ?? null),
        sides.map(({ size }) => size),
      ],
    );
    return rows.map(({ total, papers }) => ({ total, papers }));
  }
}

const others = `select cited_id as id from citations where asked.cites and citing_id = asked.paper_id
  union all select citing_id from citations where not asked.cites and cited_id = asked.paper_id`;
