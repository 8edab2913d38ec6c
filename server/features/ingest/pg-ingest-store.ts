import { revisionLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { modelText } from '../papers/paper.js';
import { formatKey, schemesByWorth } from '../papers/paper-ref.js';
import { exactness, isWithin } from '../papers/pg-published.js';
import { AuthorIds } from './author-ids.js';
import type { Ingested, IngestStore, PreparedDraft } from './ingest-store.js';
import { type PaperDraft, sha256 } from './paper-draft.js';
import { addAuthors, linkAuthors } from './pg-paper-authors.js';
import { linkExternalIds, noteCounts, type Stored } from './pg-paper-links.js';
import { addReadyVectors } from './ready-vector.js';

interface Known {
  readonly id: number;
  readonly contentHash: Buffer;
}

export class PgIngestStore implements IngestStore {
  constructor(private readonly db: Database) {}

  async prepare(
    drafts: readonly PaperDraft[],
    remembered = new AuthorIds(),
  ): Promise<PreparedDraft[]> {
    const added = addAuthors(this.db, drafts, remembered);
    // While Postgres is at the authors.
    const hashes = drafts.map(({ vector: _, ...said }) => sha256(JSON.stringify(said)));
    const [authors] = await Promise.all([added, addReadyVectors(this.db, drafts)]);
    return drafts.map((draft, at) => ({
      ...draft,
      contentHash: hashes[at]!,
      authorIds: authors[at]!,
    }));
  }

  async upsert(drafts: readonly PreparedDraft[]): Promise<Ingested> {
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const known = await findKnown(db, drafts);
      const fresh = await insert(
        db,
        drafts.filter((_, at) => !known[at]),
      );
      const told = drafts.flatMap((draft, at) => {
        const found = known[at];
        return found && !found.contentHash.equals(draft.contentHash)
          ? [{ id: found.id, draft }]
          : [];
      });
      const changed = await this.take(db, fresh, told);
      const updated = told.filter(({ id }) => changed.has(id)).length;
      if (fresh.length + updated > 0) await notify(db, 'lectern_papers');
      return {
        added: fresh.length,
        updated,
        unchanged: drafts.length - fresh.length - updated,
        fresh: fresh.map(({ id }) => id),
      };
    });
  }

  /** Which of those told again are another paper now: two sources may take turns to say the same in their own ways. */
  private async take(db: Queryable, fresh: Stored[], again: Stored[]): Promise<Set<number>> {
    const told = await withLead(db, again);
    const linked = await linkExternalIds(db, [...fresh, ...told]);
    const naming = told.filter(({ leads, nameless }) => leads || nameless);
    const otherAuthors = await linkAuthors(db, fresh, naming);
    const changed = await update(db, told, otherAuthors);
    await noteCounts(db, [...fresh, ...told]);
    return new Set([...linked, ...changed]);
  }

  async removeUntouched(arxivIds: readonly string[]): Promise<number> {
    const touched = [
      'ratings',
      'saves',
      'removed_saves',
      'dismissals',
      'opens',
      'collection_papers',
      'profile_papers',
    ];
    return this.db.transaction(async (db) => {
      // What is gone gets a revision too.
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const rows = await db.query(
        `delete from papers p using paper_external_ids e
       where e.paper_id = p.id and e.scheme = 'arxiv' and e.value = any($1::text[])
         ${[...touched, 'delivery_papers'].map((table) => `and not exists (select from ${table} t where t.paper_id = p.id)`).join(' ')}
       returning p.id`,
        [arxivIds],
      );
      if (rows.length > 0) await notify(db, 'lectern_papers');
      if (rows.length > 0) await notify(db, 'lectern_vectors');
      return rows.length;
    });
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
  const known = drafts.map(({ externalIds }) =>
    externalIds.map((id) => byKey.get(formatKey(id))).filter((row) => row !== undefined),
  );
  await notePairs(db, known);
  return known.map(([first]) => first);
}

/** Papers that one record has ids of may be one; that is judged later. */
async function notePairs(db: Queryable, known: readonly (readonly Known[])[]): Promise<void> {
  const pairs = known.flatMap(([first, ...others]) =>
    others
      .filter(({ id }) => id !== first?.id)
      .map(({ id }) => [first!.id, id].sort((a, b) => a - b)),
  );
  if (pairs.length === 0) return;
  await db.query(
    `insert into paper_pairs (one_id, other_id, found_by)
     select distinct one, other, 'ID' from unnest($1::int[], $2::int[]) as given (one, other) on conflict do nothing`,
    [pairs.map(([one]) => one), pairs.map(([, other]) => other)],
  );
}

interface Told extends Stored {
  readonly leads: boolean;
  /** No authors of it are known. */
  readonly nameless: boolean;
}

/**
 * Whose record leads: one with an id as good as any the paper has. Of merged records with ids of one kind it is the one with
 * the paper's first id, so that they take no turns.
 */
async function withLead(db: Queryable, told: readonly Stored[]): Promise<Told[]> {
  if (told.length === 0) return [];
  const rows = await db.query<{ id: number; key: string; ids: string[]; nameless: boolean }>(
    `select p.id, p.key, array(select scheme || ':' || value from paper_external_ids where paper_id = p.id order by 1) as ids,
       not exists (select from paper_authors a where a.paper_id = p.id) as nameless
     from papers p where p.id = any($1::int[])`,
    [told.map(({ id }) => id)],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return told.map((one) => {
    const { key = '', ids = [], nameless = false } = known.get(one.id) ?? {};
    return { ...one, leads: leads(one.draft, key, ids), nameless };
  });
}

function leads(draft: PaperDraft, key: string, ids: readonly string[]): boolean {
  const rank = (id: string) => schemesByWorth.indexOf(id.slice(0, id.indexOf(':')));
  const best = Math.min(...ids.map(rank));
  const own = draft.externalIds.map(formatKey);
  // A list says an id of the world, but not what is known of it there.
  const mine = draft.secondHand ? schemesByWorth.indexOf('file') : Math.min(...own.map(rank));
  const first = rank(key) === best ? key : ids.find((id) => rank(id) === best);
  return mine < best || (mine === best && (first === undefined || own.includes(first)));
}

const rowTypeAlias = `r (id integer, key text, title text, abstract text, published_at timestamptz, updated_at timestamptz,
  version smallint, feed_date date, categories text[], keywords text[], url text, pdf_url text, github_repo text, github_stars integer,
  submitted_by text, starter boolean, upvotes integer, comments integer, text_hash text, content_hash text, leads boolean,
  published_in text)`;

function toRow(draft: PreparedDraft, known?: { id: number; leads: boolean }): object {
  return {
    ...known,
    key: formatKey(draft.externalIds[0]!),
    title: draft.title,
    abstract: draft.abstract,
    published_at: draft.publishedAt,
    published_in: draft.publishedIn ?? null,
    updated_at: draft.updatedAt,
    version: draft.version,
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
    content_hash: draft.contentHash.toString('hex'),
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

async function insert(db: Queryable, drafts: readonly PreparedDraft[]): Promise<Stored[]> {
  const rows = await db.query<{ id: number; key: string }>(
    `insert into papers (key, title, abstract, published_at, published_in, updated_at, version, feed_date, categories, keywords, url, pdf_url,
       github_repo, github_stars, submitted_by, starter, source_upvotes, comment_count, text_hash, content_hash, revision)
     select key, title, abstract, published_at, published_in, updated_at, version, coalesce(feed_date, (published_at at time zone 'utc')::date, (now() at time zone 'utc')::date),
       categories, keywords, url, pdf_url, github_repo, github_stars, submitted_by, starter, coalesce(upvotes, 0),
       coalesce(comments, 0), decode(text_hash, 'hex'), decode(content_hash, 'hex'), nextval('paper_revision')
     from json_to_recordset($1::json) as ${rowTypeAlias} returning id, key`,
    [JSON.stringify(drafts.map((draft) => toRow(draft)))],
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return drafts.map((draft) => ({ id: ids.get(formatKey(draft.externalIds[0]!))!, draft }));
}

/** What was told last, if by who knows the paper best; else only what is missing. */
const told = (r: string, p: string): string =>
  `case when r.leads then coalesce(${r}, ${p}) else coalesce(${p}, ${r}) end`;
const toldOf = (name: string): string => `${told(`r.${name}`, `p.${name}`)} as ${name}`;
const toldList = (name: string): string =>
  `coalesce(${told(`nullif(r.${name}, '{}')`, `nullif(p.${name}, '{}')`)}, '{}') as ${name}`;
/** But a day says less than a time of about that day that is known. */
const keepsTime = (
  name: string,
): string => `coalesce(r.${name} = date_trunc('day', r.${name}, 'utc')
  and p.${name} between r.${name} - interval '1 day' and r.${name} + interval '1 day', false)`;
const toldTime = (name: string): string =>
  `case when ${keepsTime(name)} then p.${name} else ${told(`r.${name}`, `p.${name}`)} end as ${name}`;
/** A year or a month takes the place of nothing more exact, and makes room for what is, whoever says it. */
const takesDate = `case when r.published_at is null then false
  when p.published_at is null or ${isWithin('r', 'p')} then true
  when ${exactness('r')} < ${exactness('p')} or ${keepsTime('published_at')} then false else r.leads end`;

/** What the source does not say is kept; the key stays, since others may hold it. */
const next = `select p.id, ${toldOf('title')},
    coalesce(${told(`nullif(r.abstract, '')`, `nullif(p.abstract, '')`)}, '') as abstract,
    case when takes then r.published_at else p.published_at end as published_at,
    case when takes then r.published_in else p.published_in end as published_in, ${toldTime('updated_at')},
    -- One that counts no versions may tell of a newer one.
    case when r.version is null and r.leads and r.updated_at > p.updated_at + interval '1 day' then null
      else greatest(r.version, p.version) end as version,
    -- A day that followed from when the paper came out still does.
    coalesce(r.feed_date, case when takes and p.feed_date = (p.published_at at time zone 'utc')::date
      then (r.published_at at time zone 'utc')::date end, p.feed_date) as feed_date,
    ${['categories', 'keywords'].map(toldList).join(', ')},
    ${['url', 'pdf_url', 'github_repo', 'github_stars', 'submitted_by'].map(toldOf).join(', ')},
    r.starter and p.starter as starter,
    coalesce(r.upvotes, p.source_upvotes) as source_upvotes,
    coalesce(r.comments, p.comment_count) as comment_count, r.content_hash
  from json_to_recordset($1::json) as ${rowTypeAlias} join papers p on p.id = r.id
    cross join lateral (select ${takesDate} as takes) d`;
const columns =
  `title abstract published_at published_in updated_at version feed_date categories keywords url pdf_url github_repo
  github_stars submitted_by starter source_upvotes comment_count`.split(/\s+/);
const columnsOf = (table: string) => columns.map((name) => `${table}.${name}`).join(', ');

/** Which papers are not what they were, in a column or by their authors. */
async function update(
  db: Queryable,
  told: readonly Told[],
  otherAuthors: readonly number[],
): Promise<number[]> {
  if (told.length === 0) return [];
  const rows = await db.query<{ id: number }>(
    `update papers p set (${columns.join(', ')}) = row (${columnsOf('n')}),
       text_hash = sha256(convert_to(concat_ws(E'\\n', n.title, nullif(n.abstract, '')), 'UTF8')), content_hash = decode(n.content_hash, 'hex'),
       revision = nextval('paper_revision')
     from (${next}) as n where p.id = n.id
       and (n.id = any($2::int[]) or (${columnsOf('p')}) is distinct from (${columnsOf('n')}))
     returning p.id`,
    [JSON.stringify(told.map(({ draft, ...known }) => toRow(draft, known))), otherAuthors],
  );
  return rows.map(({ id }) => id);
}
