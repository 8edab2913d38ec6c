import type { Database, Queryable } from '../../db/database.js';
import { mostTags } from '../library/saved-paper.js';
import type {
  ImportCounts,
  ImportedFrom,
  ImportWish,
  Miss,
  ReaderImport,
} from './reader-import.js';
import type { Kept, ListedId, ReaderImportStore } from './reader-import-store.js';

const keptImports = 20;
const keptMisses = 200;
/** One that brought nothing for so long was killed; those that wait for a server say so meanwhile. */
const alive = `touched_at > now() - interval '5 minutes'`;
const columns = `id, source, case when state = 'RUNNING' and not (${alive}) then 'FAILED' else state end as state,
  profile_id as "profileId", found, added, known, saved, already, unmatched, misses,
  case when state = 'RUNNING' and not (${alive}) then 'It broke off. Import the list again to go on.' else problem end as problem,
  started_at as "startedAt", undone_at as "undoneAt"`;

export class PgReaderImportStore implements ReaderImportStore {
  constructor(private readonly db: Database) {}

  begin(accountId: string, source: ImportedFrom, wish: ImportWish): Promise<string | null> {
    return this.db.transaction(async (db) => {
      // Two that are begun at once take turns.
      await db.query(`select 1 from accounts where id = $1 for update`, [accountId]);
      await db.query(
        `delete from reader_imports where id in
           (select id from reader_imports where account_id = $1 order by started_at desc offset $2)`,
        [accountId, keptImports - 1],
      );
      const [row] = await db.query<{ id: string }>(
        `insert into reader_imports (account_id, source, teach, profile_id, keywords_as_tags)
         select $1, $2, $3, $4, $5 where not exists
           (select from reader_imports where account_id = $1 and state = 'RUNNING' and ${alive})
         returning id`,
        [accountId, source, wish.teach, wish.profileId, wish.keywordsAsTags],
      );
      return row?.id ?? null;
    });
  }

  async count(id: string, counts: ImportCounts, misses: readonly Miss[]): Promise<void> {
    const { found, added, known, saved, already, unmatched } = counts;
    await this.db.query(
      `update reader_imports set found = found + $2, added = added + $3, known = known + $4, saved = saved + $5,
         already = already + $6, unmatched = unmatched + $7, touched_at = now(),
         misses = case when jsonb_array_length(misses) < ${keptMisses} then misses || $8::jsonb else misses end
       where id = $1`,
      [
        id,
        found,
        added,
        known,
        saved,
        already,
        unmatched,
        JSON.stringify(misses.slice(0, keptMisses)),
      ],
    );
  }

  async tagsKnown(id: string): Promise<string[]> {
    const rows = await this.db.query<{ tag: string }>(
      `select distinct unnest(s.tags) as tag from reader_imports i join saves s using (account_id)
       where i.id = $1 and i.keywords_as_tags order by tag`,
      [id],
    );
    return rows.map(({ tag }) => tag);
  }

  keep(id: string, listed: readonly ListedId[]): Promise<Kept> {
    const paperIds = listed.map((paper) => paper.id);
    const tags = JSON.stringify(Object.fromEntries(listed.map((paper) => [paper.id, paper.tags])));
    return this.db.transaction(async (db) => {
      const done = async (sql: string, ...more: unknown[]) =>
        (await db.query<{ id: number }>(sql, [id, paperIds, ...more])).map((row) => row.id);
      const saved = await done(save, tags);
      const taught = await done(teach);
      const placed = await done(place);
      await db.query(seed, [id, paperIds]);
      const papers = await db.query<{ saved: boolean }>(note, [
        id,
        paperIds,
        saved,
        taught,
        placed,
      ]);
      return { papers: papers.length, saved: papers.filter((paper) => paper.saved).length };
    });
  }

  async noteVersion(id: string, place: string, version: number | null): Promise<void> {
    await this.db.query(`update reader_imports set place = $2, version = $3 where id = $1`, [
      id,
      place,
      version,
    ]);
  }

  async lastVersion(accountId: string, place: string, wish: ImportWish): Promise<number | null> {
    const [row] = await this.db.query<{ version: number | null }>(
      `select version from reader_imports where account_id = $1 and place = $2 and state = 'DONE' and undone_at is null
         and teach = $3 and profile_id is not distinct from $4 and keywords_as_tags = $5
       order by started_at desc limit 1`,
      [accountId, place, wish.teach, wish.profileId, wish.keywordsAsTags],
    );
    return row?.version ?? null;
  }

  async end(id: string, problem: string | null): Promise<void> {
    await this.db.query(
      `update reader_imports set state = case when $2::text is null then 'DONE' else 'FAILED' end, problem = $2,
         ended_at = now(), touched_at = now() where id = $1`,
      [id, problem],
    );
  }

  async keysHere(keys: readonly string[]): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from papers where key = any($1::text[])`,
      [keys],
    );
    return row!.count;
  }

  async find(accountId: string, id: string): Promise<ReaderImport | null> {
    const [row] = await this.db.query<ReaderImport>(
      `select ${columns} from reader_imports where account_id = $1 and id::text = $2`,
      [accountId, id],
    );
    return row ?? null;
  }

  list(accountId: string, limit: number): Promise<ReaderImport[]> {
    return this.db.query(
      `select ${columns} from reader_imports where account_id = $1 order by started_at desc, id limit $2`,
      [accountId, limit],
    );
  }

  undo(id: string): Promise<void> {
    return this.db.transaction(async (db: Queryable) => {
      for (const sql of takeBack) await db.query(sql, [id]);
    });
  }
}

/** All of a save, for the trash. */
const kept = (of = '') =>
  'account_id paper_id saved_at counts read_state tags note teaches'
    .split(' ')
    .map((column) => of + column)
    .join(', ');

const wanted = `reader_imports i join papers p on p.id = any($2::int[]) where i.id = $1`;

/** What lay in the trash comes back with what was noted; who did not let it teach is not overruled by what holds for all saves. */
const save = `with back as (delete from removed_saves r using reader_imports i
    where i.id = $1 and r.account_id = i.account_id and r.paper_id = any($2::int[])
    returning paper_id, read_state, tags, note)
  insert into saves (account_id, paper_id, counts, teaches, read_state, tags, note)
  select i.account_id, p.id, learns(i.account_id) and (i.teach or not coalesce(learn_from_saves, false)), i.teach,
    coalesce(read_state, 'TO_READ'), case when i.keywords_as_tags then told.tags else coalesce(back.tags, '{}') end,
    coalesce(back.note, '')
  from reader_imports i join papers p on p.id = any($2::int[]) left join back on back.paper_id = p.id
    cross join lateral (select array(
      select tag from unnest(coalesce(back.tags, '{}') || array(select jsonb_array_elements_text($3::jsonb -> p.id::text)))
        with ordinality as all_tags (tag, at)
      group by tag order by min(at) limit ${mostTags})) as told (tags)
    left join preferences f on f.account_id = i.account_id
  where i.id = $1 order by p.id on conflict do nothing returning paper_id as id`;
const teach = `update saves s set counts = true, teaches = true from reader_imports i
  where i.id = $1 and i.teach and learns(i.account_id) and s.account_id = i.account_id and s.paper_id = any($2::int[])
    and not (s.counts and s.teaches)
  returning s.paper_id as id`;
/** A paper that is in another interest by hand stays there. */
const place = `insert into profile_papers (account_id, paper_id, profile_id, seed)
  select i.account_id, p.id, i.profile_id, true from ${wanted} and i.profile_id is not null order by p.id
  on conflict do nothing returning paper_id as id`;
const seed = `update profile_papers t set seed = true from reader_imports i
  where i.id = $1 and t.profile_id = i.profile_id and t.paper_id = any($2::int[]) and not t.seed`;
const note = `insert into reader_import_papers (import_id, paper_id, saved, taught, placed)
  select i.id, p.id, p.id = any($3::int[]), p.id = any($4::int[]), p.id = any($5::int[]) from ${wanted} order by p.id
  on conflict do nothing returning saved`;

/** A row of the import that is not younger than it: what was done by hand since is the reader's own. */
const ofImport = (at: string) => `i.id = $1 and n.import_id = i.id and t.account_id = i.account_id
  and t.paper_id = n.paper_id and t.${at} <= coalesce(i.ended_at, now())`;
const takeBack = [
  `with gone as (delete from saves t using reader_imports i, reader_import_papers n
     where ${ofImport('saved_at')} and n.saved returning ${kept('t.')})
   insert into removed_saves (${kept()}) select ${kept()} from gone order by paper_id
   on conflict (account_id, paper_id) do nothing`,
  `update saves t set teaches = false from reader_imports i, reader_import_papers n
   where ${ofImport('saved_at')} and n.taught`,
  `delete from profile_papers t using reader_imports i, reader_import_papers n
   where ${ofImport('placed_at')} and n.placed and t.profile_id = i.profile_id`,
  `update reader_imports set undone_at = now() where id = $1 and undone_at is null`,
];
