import { revisionLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { modelText } from '../papers/paper.js';
import { formatKey } from '../papers/paper-ref.js';
import type { IngestCounts, IngestStore } from './ingest-store.js';
import { contentHash, type PaperDraft, sha256 } from './paper-draft.js';
import { linkAuthors, linkExternalIds, noteCounts, type Stored } from './pg-paper-links.js';

interface Known {
  readonly id: number;
  readonly contentHash: Buffer;
}

export class PgIngestStore implements IngestStore {
  constructor(private readonly db: Database) {}

  upsert(drafts: readonly PaperDraft[]): Promise<IngestCounts> {
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const known = await findKnown(db, drafts);
      const fresh = await insert(
        db,
        drafts.filter((_, at) => !known[at]),
      );
      const told = drafts.flatMap((draft, at) => {
        const found = known[at];
        return found && !found.contentHash.equals(contentHash(draft))
          ? [{ id: found.id, draft }]
          : [];
      });
      const changed = await this.take(db, fresh, told);
      const updated = told.filter(({ id }) => changed.has(id)).length;
      if (fresh.length + updated > 0) await notify(db, 'lectern_papers');
      return { added: fresh.length, updated, unchanged: drafts.length - fresh.length - updated };
    });
  }

  /** Which of those told again are another paper now: two sources may take turns to say the same in their own ways. */
  private async take(db: Queryable, fresh: Stored[], told: Stored[]): Promise<Set<number>> {
    const linked = await linkExternalIds(db, [...fresh, ...told]);
    const otherAuthors = await linkAuthors(db, fresh, told);
    const changed = await update(db, told, otherAuthors);
    await noteCounts(db, [...fresh, ...told]);
    return new Set([...linked, ...changed]);
  }

  async removeUntouched(arxivIds: readonly string[]): Promise<number> {
    const touched = [
      'ratings',
      'saves',
      'dismissals',
      'opens',
      'collection_papers',
      'profile_papers',
    ];
    const rows = await this.db.query(
      `delete from papers p using paper_external_ids e
       where e.paper_id = p.id and e.scheme = 'arxiv' and e.value = any($1::text[])
         ${[...touched, 'delivery_papers'].map((table) => `and not exists (select from ${table} t where t.paper_id = p.id)`).join(' ')}
       returning p.id`,
      [arxivIds],
    );
    return rows.length;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.db.query(`select 1 from papers limit 1`)).length === 0;
  }
}

/** The stored paper of each draft, by the first of its ids that is known. */
async function findKnown(
  db: Queryable,
  drafts: readonly PaperDraft[],
): Promise<(Known | undefined)[]> {
  const ids = drafts.flatMap(({ externalIds }) => externalIds);
  const rows = await db.query<Known & { scheme: string; value: string }>(
    `select e.scheme, e.value, p.id, p.content_hash as "contentHash"
     from unnest($1::text[], $2::text[]) as asked (scheme, value)
     join paper_external_ids e using (scheme, value) join papers p on p.id = e.paper_id`,
    [ids.map(({ scheme }) => scheme), ids.map(({ value }) => value)],
  );
  const byKey = new Map(rows.map((row) => [`${row.scheme}:${row.value}`, row]));
  return drafts.map(({ externalIds }) =>
    externalIds.map((id) => byKey.get(formatKey(id))).find((row) => row !== undefined),
  );
}

const rowTypeAlias = `r (id integer, key text, title text, abstract text, published_at timestamptz, updated_at timestamptz,
  feed_date date, categories text[], keywords text[], url text, pdf_url text, github_repo text, github_stars integer,
  submitted_by text, starter boolean, upvotes integer, comments integer, text_hash text, content_hash text)`;

function toRow(draft: PaperDraft, id?: number): object {
  return {
    id,
    key: formatKey(draft.externalIds[0]!),
    title: draft.title,
    abstract: draft.abstract,
    published_at: draft.publishedAt,
    updated_at: draft.updatedAt,
    feed_date: draft.feedDate,
    categories: draft.categories,
    keywords: draft.keywords,
    url: draft.url ?? defaultUrl(draft),
    pdf_url: draft.pdfUrl ?? defaultPdfUrl(draft),
    github_repo: draft.githubRepo,
    github_stars: draft.githubStars,
    submitted_by: draft.submittedBy,
    starter: draft.starter,
    upvotes: draft.upvotes,
    comments: draft.numComments,
    text_hash: sha256(modelText(draft)).toString('hex'),
    content_hash: contentHash(draft).toString('hex'),
  };
}

const idOf = (draft: PaperDraft, scheme: string) =>
  draft.externalIds.find((id) => id.scheme === scheme)?.value;

function defaultUrl(draft: PaperDraft): string | null {
  const arxiv = idOf(draft, 'arxiv');
  const doi = idOf(draft, 'doi');
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  return doi ? `https://doi.org/${doi}` : null;
}

function defaultPdfUrl(draft: PaperDraft): string | null {
  const arxiv = idOf(draft, 'arxiv');
  return arxiv ? `https://arxiv.org/pdf/${arxiv}` : null;
}

async function insert(db: Queryable, drafts: readonly PaperDraft[]): Promise<Stored[]> {
  const rows = await db.query<{ id: number; key: string }>(
    `insert into papers (key, title, abstract, published_at, updated_at, feed_date, categories, keywords, url, pdf_url,
       github_repo, github_stars, submitted_by, starter, source_upvotes, comment_count, text_hash, content_hash, revision)
     select key, title, abstract, published_at, updated_at, coalesce(feed_date, (published_at at time zone 'utc')::date, (now() at time zone 'utc')::date),
       categories, keywords, url, pdf_url, github_repo, github_stars, submitted_by, starter, coalesce(upvotes, 0),
       coalesce(comments, 0), decode(text_hash, 'hex'), decode(content_hash, 'hex'), nextval('paper_revision')
     from json_to_recordset($1::json) as ${rowTypeAlias} returning id, key`,
    [JSON.stringify(drafts.map((draft) => toRow(draft)))],
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return drafts.map((draft) => ({ id: ids.get(formatKey(draft.externalIds[0]!))!, draft }));
}

/** What was told last; but a day says less than a time of about that day that is known. */
const latestOf = (
  name: string,
): string => `case when r.${name} = date_trunc('day', r.${name}, 'utc')
  and p.${name} between r.${name} - interval '1 day' and r.${name} + interval '1 day'
  then p.${name} else coalesce(r.${name}, p.${name}) end as ${name}`;

/** What the source does not say is kept; the key stays, since others may hold it. */
const next = `select p.id, r.title, r.abstract,
    ${latestOf('published_at')}, ${latestOf('updated_at')},
    -- A day that followed from when the paper came out still does.
    coalesce(r.feed_date, case when p.feed_date = (p.published_at at time zone 'utc')::date
      then (r.published_at at time zone 'utc')::date end, p.feed_date) as feed_date,
    case when r.categories = '{}' then p.categories else r.categories end as categories,
    case when r.keywords = '{}' then p.keywords else r.keywords end as keywords,
    coalesce(r.url, p.url) as url, coalesce(r.pdf_url, p.pdf_url) as pdf_url,
    coalesce(r.github_repo, p.github_repo) as github_repo,
    coalesce(r.github_stars, p.github_stars) as github_stars,
    coalesce(r.submitted_by, p.submitted_by) as submitted_by, r.starter,
    coalesce(r.upvotes, p.source_upvotes) as source_upvotes,
    coalesce(r.comments, p.comment_count) as comment_count, r.text_hash, r.content_hash
  from json_to_recordset($1::json) as ${rowTypeAlias} join papers p on p.id = r.id`;
const columns =
  `title abstract published_at updated_at feed_date categories keywords url pdf_url github_repo
  github_stars submitted_by starter source_upvotes comment_count`.split(/\s+/);
const columnsOf = (table: string) => columns.map((name) => `${table}.${name}`).join(', ');

/** Which papers are not what they were, in a column or by their authors. */
async function update(
  db: Queryable,
  told: readonly Stored[],
  otherAuthors: readonly number[],
): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `update papers p set (${columns.join(', ')}) = row (${columnsOf('n')}),
       text_hash = decode(n.text_hash, 'hex'), content_hash = decode(n.content_hash, 'hex'),
       revision = nextval('paper_revision')
     from (${next}) as n where p.id = n.id
       and (n.id = any($2::int[]) or (${columnsOf('p')}) is distinct from (${columnsOf('n')}))
     returning p.id`,
    [JSON.stringify(told.map(({ id, draft }) => toRow(draft, id))), otherAuthors],
  );
  return rows.map(({ id }) => id);
}
