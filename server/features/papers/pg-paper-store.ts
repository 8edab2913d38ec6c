import type { Queryable } from '../../db/database.js';
import type { Paper } from './paper.js';
import { type ExternalId, formatKey } from './paper-ref.js';
import type { CategoryCount, ListedKey, PaperStore, Stretch } from './paper-store.js';

const columns = `p.id, p.key, p.title, p.abstract, p.published_at as "publishedAt", p.published_in as "publishedIn",
  p.updated_at as "updatedAt", p.version, p.feed_date::text as "feedDate", p.categories, p.keywords, p.url,
  p.pdf_url as "pdfUrl", p.github_repo as "githubRepo", p.github_stars as "githubStars",
  p.comment_count as "commentCount", p.upvote_count as "upvoteCount",
  p.trending_score as "trendingScore", nullif(p.language, 'und') as language, p.starter, p.arrived_at as "arrivedAt",
  coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by pa.position)
    from paper_authors pa join authors a on a.id = pa.author_id where pa.paper_id = p.id), '[]') as authors`;

const stretchSize = 10_000;
const changedAt = 'greatest(arrived_at, updated_at)';

export class PgPaperStore implements PaperStore {
  constructor(private readonly db: Queryable) {}

  findByIds(ids: readonly number[]): Promise<Paper[]> {
    return this.db.query(`select ${columns} from papers p where p.id = any($1::int[])`, [ids]);
  }

  async findIdByExternalId(externalId: ExternalId): Promise<number | null> {
    const found = await this.findIdsByExternalIds([externalId]);
    return found.get(formatKey(externalId)) ?? null;
  }

  async findIdsByExternalIds(externalIds: readonly ExternalId[]): Promise<Map<string, number>> {
    const rows = await this.db.query<ExternalId & { id: number }>(
      `select scheme, value, paper_id as id from unnest($1::text[], $2::text[]) as asked (scheme, value)
       join paper_external_ids using (scheme, value)`,
      [externalIds.map(({ scheme }) => scheme), externalIds.map(({ value }) => value)],
    );
    return new Map(rows.map(({ id, ...found }) => [formatKey(found), id]));
  }

  async findIdsByTitles(titles: readonly string[]): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(
      `select id from papers where title_key(title) = any(
         array(select title_key(title) from unnest($1::text[]) as title))`,
      [titles],
    );
    return rows.map(({ id }) => id);
  }

  externalIdsOf(id: number): Promise<ExternalId[]> {
    return this.db.query(
      `select scheme, value from paper_external_ids where paper_id = $1 order by scheme, value`,
      [id],
    );
  }

  async currentIds(ids: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.db.query<{ asked: number; id: number }>(
      `with recursive way (asked, id, steps) as (select id, id, 0 from unnest($1::int[]) as given (id)
         union all select asked, m.kept_id, steps + 1
         from way join merges m on m.merged_id = way.id and m.undone_at is null where steps < 100)
       select distinct on (asked) asked, papers.id from way join papers using (id) order by asked, steps`,
      [ids],
    );
    return new Map(rows.map(({ asked, id }) => [asked, id]));
  }

  async count(): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(`select count(*)::int from papers`);
    return row?.count ?? 0;
  }

  categories(limit: number): Promise<CategoryCount[]> {
    return this.db.query(
      `select name, paper_count as "paperCount" from category_counts where paper_count > 0
       order by paper_count desc, name limit $1`,
      [limit],
    );
  }

  stretches(): Promise<Stretch[]> {
    return this.db.query(
      `select id / ${stretchSize} as stretch, max(${changedAt}) as "changedAt" from papers group by 1 order by 1`,
    );
  }

  inStretch(stretch: number): Promise<ListedKey[]> {
    const from = stretch * stretchSize;
    return this.db.query(
      `select key, ${changedAt} as "changedAt" from papers where id >= $1::bigint and id < $2::bigint order by id`,
      [from, from + stretchSize],
    );
  }
}
