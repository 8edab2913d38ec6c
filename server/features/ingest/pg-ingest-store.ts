import { revisionLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { nameKey } from '../papers/author-name.js';
import { modelText } from '../papers/paper.js';
import { formatKey } from '../papers/paper-ref.js';
import type { IngestCounts, IngestStore } from './ingest-store.js';
import { contentHash, type PaperDraft, sha256 } from './paper-draft.js';

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
      const fresh = drafts.filter((_, at) => !known[at]);
      const changed = drafts.flatMap((draft, at) => {
        const found = known[at];
        return found && !found.contentHash.equals(contentHash(draft))
          ? [{ id: found.id, draft }]
          : [];
      });
      const stored = [...(await insert(db, fresh)), ...changed];
      await update(db, changed);
      await linkExternalIds(db, stored);
      await linkAuthors(db, stored);
      if (stored.length > 0) await notify(db, 'lectern_papers');
      return {
        added: fresh.length,
        updated: changed.length,
        unchanged: drafts.length - stored.length,
      };
    });
  }

  async isEmpty(): Promise<boolean> {
    return (await this.db.query(`select 1 from papers limit 1`)).length === 0;
  }
}

interface Stored {
  readonly id: number;
  readonly draft: PaperDraft;
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
    feed_date: draft.feedDate ?? draft.publishedAt?.slice(0, 10),
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
     select key, title, abstract, published_at, updated_at, coalesce(feed_date, (now() at time zone 'utc')::date),
       categories, keywords, url, pdf_url, github_repo, github_stars, submitted_by, starter, coalesce(upvotes, 0),
       coalesce(comments, 0), decode(text_hash, 'hex'), decode(content_hash, 'hex'), nextval('paper_revision')
     from json_to_recordset($1::json) as ${rowTypeAlias} returning id, key`,
    [JSON.stringify(drafts.map((draft) => toRow(draft)))],
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return drafts.map((draft) => ({ id: ids.get(formatKey(draft.externalIds[0]!))!, draft }));
}

/** What the source no longer says is kept; the key stays, since others may hold it. */
async function update(db: Queryable, changed: readonly Stored[]): Promise<void> {
  await db.query(
    `update papers p set title = r.title, abstract = r.abstract,
       published_at = coalesce(r.published_at, p.published_at), updated_at = coalesce(r.updated_at, p.updated_at),
       feed_date = coalesce(r.feed_date, p.feed_date), categories = r.categories, keywords = r.keywords,
       url = coalesce(r.url, p.url), pdf_url = coalesce(r.pdf_url, p.pdf_url),
       github_repo = coalesce(r.github_repo, p.github_repo), github_stars = coalesce(r.github_stars, p.github_stars),
       submitted_by = coalesce(r.submitted_by, p.submitted_by), starter = r.starter,
       source_upvotes = coalesce(r.upvotes, p.source_upvotes), comment_count = coalesce(r.comments, p.comment_count),
       text_hash = decode(r.text_hash, 'hex'), content_hash = decode(r.content_hash, 'hex'),
       revision = nextval('paper_revision')
     from json_to_recordset($1::json) as ${rowTypeAlias} where p.id = r.id`,
    [JSON.stringify(changed.map(({ id, draft }) => toRow(draft, id)))],
  );
}

async function linkExternalIds(db: Queryable, stored: readonly Stored[]): Promise<void> {
  const links = stored.flatMap(({ id, draft }) => draft.externalIds.map((e) => ({ ...e, id })));
  await db.query(
    `insert into paper_external_ids (scheme, value, paper_id)
     select * from unnest($1::text[], $2::text[], $3::int[]) on conflict do nothing`,
    [links.map((l) => l.scheme), links.map((l) => l.value), links.map((l) => l.id)],
  );
}

async function linkAuthors(db: Queryable, stored: readonly Stored[]): Promise<void> {
  const links = stored.flatMap(({ id, draft }) =>
    uniqueByKey(draft.authors).map((name, position) => ({
      id,
      position,
      name,
      key: nameKey(name),
    })),
  );
  await db.query(
    `insert into authors (name, name_key) select distinct on (key) name, key
     from unnest($1::text[], $2::text[]) as given (name, key) order by key on conflict do nothing`,
    [links.map((l) => l.name), links.map((l) => l.key)],
  );
  await db.query(`delete from paper_authors where paper_id = any($1::int[])`, [
    stored.map(({ id }) => id),
  ]);
  await db.query(
    `insert into paper_authors (paper_id, position, author_id)
     select paper_id, position, a.id from unnest($1::int[], $2::int[], $3::text[]) as l (paper_id, position, key)
     join authors a on a.name_key = l.key`,
    [links.map((l) => l.id), links.map((l) => l.position), links.map((l) => l.key)],
  );
}

const uniqueByKey = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();
