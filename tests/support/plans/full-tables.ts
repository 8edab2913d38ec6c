import { MODEL_ID } from '../../../embeddings/index.js';
import { connect } from '../../../server/db/database.js';

export interface Fill {
  /** Papers are added until there are so many. */
  readonly papers: number;
  readonly readers: number;
}

/** How many papers each reader has to do with, in every way. */
const marks = 10;

const day = `interval '1 day'`;
const marked = (at: string) =>
  `from readers r, generate_series(1, ${marks}) k, lateral (select r.n, now() - (r.n * 7 + k * 13) % 300 * ${day} as ${at}) t`;
// Different papers for each k, spread over all.
const paperOf = `1 + (r.n * 7919 + k * 104729) % $papers`;

// Of length 1, as far apart as chance has it: 384 numbers that are ±0.051, four bytes each.
const vectorOf = (id: string) => {
  const digits = Array.from({ length: 12 }, (_, k) => `md5(${id} || '-${k}')`).join(' || ');
  const signs = `translate(${digits}, '0123456789abcdef', '++++++++--------')`;
  return `decode(replace(replace(${signs}, '+', '0000513d'), '-', '000051bd'), 'hex')`;
};

/** One statement a table, with $papers and $readers. */
const statements: readonly string[] = [
  `insert into papers (id, key, title, abstract, feed_date, published_at, categories, keywords, source_upvotes, upvote_count, trending_score, trending_prior, language, text_hash, content_hash, revision, arrived_at)
   overriding system value
   select n, 'file:full' || n, 'Paper ' || n || ' of field ' || n % 200, 'An abstract of field ' || n % 200 || repeat(' with word' || n % 977 || ' and word' || n % 1009, 40),
     date '2024-01-01' + n % 900, timestamptz '2024-01-01' + n % 900 * ${day}, array['field.' || n % 50], array['topic ' || n % 300], n % 100, n % 100, n % 5000, 0, 'en',
     sha256(n::text::bytea), sha256(n::text::bytea), nextval('paper_revision'), now() - n % 900 * ${day}
   from generate_series((select coalesce(max(id), 0) + 1 from papers), $papers) n`,
  // But for those of a moment, every paper has one.
  `update papers set trending_prior = 0 where trending_prior is null`,
  `select setval(pg_get_serial_sequence('papers', 'id'), (select max(id) from papers))`,
  `delete from category_counts`,
  `insert into category_counts select name, count(*) from papers, unnest(categories) name group by name`,
  `insert into vectors select '${MODEL_ID}', text_hash, ${vectorOf('id')} from papers on conflict do nothing`,
  `insert into paper_vectors select '${MODEL_ID}', id, text_hash, revision from papers on conflict do nothing`,
  `insert into authors (name, name_key) select 'Author Number' || n, 'author number' || n from generate_series(1, $papers) n`,
  `insert into paper_authors select p.id, k, 1 + (p.id * 31 + k * 977) % $papers from papers p, generate_series(1, 3) k
   where not exists (select from paper_authors a where a.paper_id = p.id)`,
  `insert into paper_external_ids select 'doi', '10.1000/' || id, id from papers on conflict do nothing`,
  `insert into paper_external_ids select split_part(key, ':', 1), substr(key, strpos(key, ':') + 1), id from papers on conflict do nothing`,
  `insert into paper_works (paper_id, provider, work_id, asked_at) select id, 'openalex', 'W' || id, now() - id % 300 * ${day} from papers`,
  `insert into paper_references select id, 'doi', '10.1000/' || 1 + (id * 17 + k) % $papers from papers, generate_series(1, 2) k`,
  `insert into paper_pairs select id, 1 + (id * 13 + 7) % $papers, 'TITLE', case when id % 100 = 0 then null else 'APART' end, now() from papers`,
  `insert into citation_keys select id, 'key' || id from papers`,
  `insert into source_counts select id, now() - k * ${day}, k, k from papers, generate_series(1, 2) k`,
  `insert into gone_papers select 10000000 + n, 0 from generate_series(1, $papers) n`,
  `insert into merges (kept_id, merged_id, merged_key, merged_title, reason, account_id, at, record)
   select 1 + n % $papers, 20000000 + n, 'file:merged' || n, 'Merged', 'TITLE', null, now() - n % 300 * ${day}, '{}' from generate_series(1, $papers) n`,
  `insert into map_regions select n, array['field ' || n], 0, 0 from generate_series(0, 39) n`,
  `insert into map_state select 1, max(revision), now(), $papers, '${MODEL_ID}' from papers`,
  `insert into map_places select id, (id % 100) / 100.0, (id % 77) / 77.0, id % 40 from papers`,
  `insert into accounts (email, password_hash, display_name, time_zone, topics, created_at)
   select 'full' || n || '@example.org', 'none', 'Reader ' || n, 'UTC', array['field.' || n % 50], now() - n % 300 * ${day} from generate_series(1, $readers) n`,
  `create temporary table readers as select id, row_number() over (order by created_at, id)::int as n from accounts`,
  `insert into sessions select sha256((r.n * 10 + k)::text::bytea), r.id, now() - r.n % 30 * ${day}, now() + (r.n % 30 - 1) * ${day} from readers r, generate_series(1, 3) k`,
  ...[
    ['ratings', 'account_id, paper_id, value, rated_at', `case when k = 1 then -1 else 1 end, at`],
    ['saves', 'account_id, paper_id, tags, saved_at', `array['tag' || k], at`],
    ['dismissals', 'account_id, paper_id, dismissed_at', `at`],
    ['impressions', 'account_id, paper_id, last_at', `at`],
    ['opens', 'account_id, paper_id, seconds, last_at', `60, at`],
    ['seen_papers', 'account_id, paper_id, seen_at', `at`],
    [
      'removed_saves',
      'account_id, paper_id, saved_at, counts, read_state, tags, note, teaches, removed_at',
      `at, true, 'READ', '{}', '', false, now() - r.n % 31 * ${day}`,
    ],
  ].map(
    ([table, columns, values]) =>
      `insert into ${table} (${columns}) select r.id, ${paperOf}, ${values} ${marked('at')} on conflict do nothing`,
  ),
  `insert into preferences (account_id) select id from readers on conflict do nothing`,
  `insert into profiles (account_id, name, topics) select r.id, 'Interest ' || k, array['field.' || k] from readers r, generate_series(1, 3) k`,
  `insert into profile_papers (account_id, paper_id, profile_id)
   select account_id, paper_id, (select id from profiles p where p.account_id = t.account_id limit 1) from ratings t where value = 1`,
  `insert into exclusions (account_id, effect, kind, value, label) select id, 'MUTE', 'AUTHOR', n * 4 + k, 'Someone' from readers, generate_series(1, 4) k`,
  `insert into followed_authors (account_id, author_id) select id, 1 + (n * 31 + k) % $papers from readers, generate_series(1, 5) k`,
  `insert into followed_keywords (account_id, keyword) select id, 'word' || 900 + (n + k) % 70 from readers, generate_series(1, 3) k`,
  `insert into saved_searches (account_id, query) select id, 'word' || k from readers, generate_series(1, 3) k`,
  `insert into collections (account_id, name, share_token, removed_at) select id, 'Collection ' || k, n || '-' || k, case when k = 3 then now() end from readers, generate_series(1, 3) k`,
  `insert into collection_papers (collection_id, paper_id) select id, 1 + (row_number() over () * 7 + k * 13) % $papers from collections, generate_series(1, 5) k on conflict do nothing`,
  `insert into removed_collection_papers select collection_id, paper_id, now(), 1, '', now() - paper_id % 31 * ${day} from collection_papers`,
  `insert into private_feeds (account_id, list, of, token) select id, 'COLLECTION', k, n || '-' || k from readers, generate_series(1, 3) k`,
  `insert into served_pages (account_id, list, paper_ids, of_rival, amounts, served_at)
   select r.id, 'FOR_YOU', array[${paperOf}::int], array[null::boolean], '[{}]', at ${marked('at')}`,
  `insert into reader_imports (account_id, source, teach, state, started_at, touched_at, ended_at)
   select r.id, 'BIBTEX', false, 'DONE', now() - k * ${day}, now() - k * ${day}, now() - k * ${day} from readers r, generate_series(1, 3) k`,
  `insert into reader_import_papers select id, 1 + (row_number() over () * 7 + k * 13) % $papers, true, false, false from reader_imports, generate_series(1, 4) k on conflict do nothing`,
  `insert into digests (account_id, frequency, time_zone, next_at, confirmed_at)
   select id, 'DAILY', 'UTC', now() + (n % 24 + 1) * interval '1 hour', now() from readers on conflict do nothing`,
  `insert into digests (email, frequency, time_zone, next_at, confirmed_at)
   select 'subscriber' || n || '@example.org', 'WEEKLY', 'UTC', now() + (n % 168 + 1) * interval '1 hour', now() from generate_series(1, $readers) n`,
  `insert into deliveries (digest_id, period, status, paper_count, created_at, sent_at)
   select id, 'day ' || k, 'SENT', 5, now() - k * 30 * ${day}, now() - k * 30 * ${day} from digests, generate_series(1, 10) k`,
  `insert into delivery_papers (delivery_id, paper_id, reader_id)
   select d.id, 1 + (row_number() over ()) % $papers, coalesce(g.account_id, g.id) from deliveries d join digests g on g.id = d.digest_id on conflict do nothing`,
];

/**
 * Puts rows into every table that grows with papers, readers or time, beside those that are there. Counts that triggers
 * keep stay as they are: these rows are there to be many.
 */
export async function fillTables(databaseUrl: string, { papers, readers }: Fill): Promise<void> {
  const db = await connect(databaseUrl, { poolSize: 1 });
  await db.transaction(async (one) => {
    await one.query(`set local session_replication_role = replica`);
    for (const statement of statements)
      await one.query(
        statement.replaceAll('$papers', String(papers)).replaceAll('$readers', String(readers)),
      );
  });
  await db.query('vacuum analyze');
  await db.close();
}
