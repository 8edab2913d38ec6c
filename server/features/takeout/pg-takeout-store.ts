import type { Database } from '../../db/database.js';
import { nameKey } from '../papers/author-name.js';
import { defaultPreferences } from '../preferences/preferences.js';
import type { Takeout } from './takeout.js';
import type { TakeoutStore } from './takeout-store.js';

export class PgTakeoutStore implements TakeoutStore {
  constructor(private readonly db: Database) {}

  async read(accountId: string): Promise<Takeout> {
    const [row] = await this.db.query<{ takeout: Takeout }>(read, [accountId]);
    return row!.takeout;
  }

  add(accountId: string, takeout: Takeout): Promise<void> {
    const file = JSON.stringify({
      ...takeout,
      profiles: takeout.profiles.map((profile) => ({
        ...profile,
        authors: profile.authors.map(nameKey),
      })),
      followedAuthors: takeout.followedAuthors.map(nameKey),
      exclusions: takeout.exclusions.map((entry) =>
        entry.kind === 'AUTHOR' ? { ...entry, value: nameKey(entry.value) } : entry,
      ),
    });
    return this.db.transaction(async (db) => {
      for (const statement of add) await db.query(statement, [accountId, file]);
    });
  }

  async keysHere(keys: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ given: string; key: string }>(keysHere, [keys]);
    return new Map(rows.map(({ given, key }) => [given, key]));
  }
}

const marks = (table: string, at: string, more = '') =>
  `coalesce((select json_agg(json_build_object('paper', key, 'at', ${at}, 'counts', counts ${more}) order by ${at}, key)
    from ${table} join papers on id = paper_id where account_id = $1), '[]')`;
// Compared as a number, so that it is looked up.
const number = `case when value ~ '^\\d{1,9}$' then value::int end`;
const list = (of: string) => `coalesce((select json_agg(${of}), '[]')`;

const read = `select json_build_object(
  'lectern', 1,
  'topics', (select topics from accounts where id = $1),
  'preferences', coalesce(
    (select json_build_object('diversity', diversity, 'freshness', freshness, 'crowd', crowd,
      'exploration', exploration, 'learning', learning, 'learnFromSaves', learn_from_saves) from preferences where account_id = $1),
    '${JSON.stringify(defaultPreferences)}'),
  'ratings', ${marks('ratings', 'rated_at', `, 'rating', case value when 1 then 'UP' else 'DOWN' end`)},
  'saves', ${marks('saves', 'saved_at', `, 'readState', read_state, 'tags', tags, 'note', saves.note, 'teaches', teaches`)},
  'dismissals', ${marks('dismissals', 'dismissed_at')},
  'opens', ${marks('opens', 'last_at', `, 'times', times, 'seconds', seconds`)},
  'profiles', ${list(`json_build_object('name', p.name, 'topics', p.topics,
      'authors', array(select a.name from authors a where a.id = any(p.author_ids) order by a.name),
      'diversity', diversity, 'freshness', freshness, 'crowd', crowd,
      'papers', coalesce((select json_agg(json_build_object('paper', key, 'seed', seed) order by key)
        from profile_papers join papers on papers.id = paper_id where profile_id = p.id), '[]'))
    order by p.created_at, p.name) from profiles p where account_id = $1`)},
  'collections', ${list(`json_build_object('name', c.name, 'note', c.note, 'search', c.search, 'teaches', c.teaches,
      'parent', (select name from collections where id = c.parent_id and removed_at is null),
      'papers', coalesce((select json_agg(json_build_object('paper', key, 'note', i.note) order by position desc, paper_id desc)
        from collection_papers i join papers on papers.id = paper_id where collection_id = c.id), '[]'))
    order by c.parent_id is not null, c.name) from collections c where account_id = $1 and removed_at is null`)},
  'followedAuthors', ${list(`name order by name) from followed_authors join authors on id = author_id where account_id = $1`)},
  'savedSearches', ${list(`query order by created_at, query) from saved_searches where account_id = $1`)},
  'followedKeywords', ${list(`keyword order by created_at, keyword) from followed_keywords where account_id = $1`)},
  'exclusions', ${list(`json_build_object('effect', effect, 'kind', kind, 'value', case
        when kind = 'AUTHOR' then coalesce((select name from authors where id = ${number}), value)
        when kind like '%LIKED_PAPER' then coalesce((select key from papers where id = ${number}), value)
        else value end, 'label', label)
    order by created_at, effect, kind, value) from exclusions where account_id = $1 and kind not in ('SEARCH', 'PROFILE')`)}
) as takeout`;

/** A paper that became part of another has its ids there, and may have been another's here from the start. */
const keysHere = `select given, key from unnest($1::text[]) as given join papers on key = given
  union all
  select given, key from unnest($1::text[]) as given
    join paper_external_ids on scheme = split_part(given, ':', 1) and value = substr(given, strpos(given, ':') + 1)
    join papers on papers.id = paper_id and key <> given`;

const rows = (field: string, columns: string) =>
  `jsonb_to_recordset($2::jsonb -> '${field}') as given (${columns})`;
const texts = (field: string) => `jsonb_array_elements_text($2::jsonb -> '${field}') as given`;
const own = `(select p.id from profiles p where p.account_id = $1 and p.name = given.name)`;

const addMarks = (table: string, columns: string, values: string, given: string) =>
  `insert into ${table} (account_id, paper_id, ${columns})
   select $1, papers.id, ${values} from ${rows(table, `paper text, at timestamptz, counts boolean ${given}`)}
   join papers on key = given.paper order by papers.id on conflict do nothing`;

const add = [
  addMarks(
    'ratings',
    'value, rated_at, counts',
    `case given.rating when 'UP' then 1 else -1 end, given.at, given.counts`,
    ', rating text',
  ),
  addMarks(
    'saves',
    'saved_at, counts, read_state, tags, note, teaches',
    'given.at, given.counts, given."readState", given.tags, given.note, given.teaches',
    ', "readState" text, tags text[], note text, teaches boolean',
  ),
  addMarks('dismissals', 'dismissed_at, counts', 'given.at, given.counts', ''),
  addMarks(
    'opens',
    'times, seconds, last_at, counts',
    'given.times, given.seconds, given.at, given.counts',
    ', times int, seconds int',
  ),
  `update accounts set topics = array(select distinct unnest(topics || array(select given from ${texts('topics')}))) where id = $1`,
  `insert into preferences (account_id, diversity, freshness, crowd, exploration, learning, learn_from_saves)
   select $1, * from jsonb_to_record($2::jsonb -> 'preferences')
     as given (diversity real, freshness real, crowd real, exploration real, learning boolean, "learnFromSaves" boolean)
   on conflict (account_id) do update set diversity = excluded.diversity, freshness = excluded.freshness,
     crowd = excluded.crowd, exploration = excluded.exploration, learning = excluded.learning, learn_from_saves = excluded.learn_from_saves`,
  `insert into profiles (account_id, name, topics, author_ids, diversity, freshness, crowd, created_at)
   select $1, name, array(select jsonb_array_elements_text(topics)),
     array(select id from authors where name_key in (select jsonb_array_elements_text(authors))),
     diversity, freshness, crowd, now() + at * interval '1 millisecond'
   from rows from (jsonb_to_recordset($2::jsonb -> 'profiles')
     as (name text, topics jsonb, authors jsonb, diversity real, freshness real, crowd real))
     with ordinality as given (name, topics, authors, diversity, freshness, crowd, at)
   on conflict do nothing`,
  `insert into profile_papers (account_id, paper_id, profile_id, seed)
   select distinct on (papers.id) $1::uuid, papers.id, ${own}, (placed.value ->> 'seed')::boolean
   from ${rows('profiles', 'name text, papers jsonb')}
   cross join lateral jsonb_array_elements(given.papers) as placed
   join papers on key = placed.value ->> 'paper' order by papers.id on conflict do nothing`,
  `insert into collections (account_id, name, note, search, teaches)
   select $1, name, note, search, teaches from ${rows('collections', 'name text, note text, search text, teaches boolean')}
   on conflict (account_id, name) where removed_at is null do nothing`,
  `update collections c set parent_id = p.id
   from ${rows('collections', 'name text, parent text')}, collections p
   where c.account_id = $1 and c.name = given.name and c.removed_at is null and c.parent_id is null
     and p.account_id = $1 and p.name = given.parent and p.removed_at is null and p.parent_id is null and p.id <> c.id
     and not exists (select from collections child where child.parent_id = c.id)`,
  // Above what is there, in the order of the file.
  `insert into collection_papers (collection_id, paper_id, note, position)
   select c.id, papers.id, placed.value ->> 'note', coalesce((select max(position) from collection_papers
     where collection_id = c.id), 0) + jsonb_array_length(given.papers) - placed.at
   from ${rows('collections', 'name text, papers jsonb')}
   join collections c on c.account_id = $1 and c.name = given.name and c.removed_at is null and c.search is null
   cross join lateral jsonb_array_elements(given.papers) with ordinality as placed (value, at)
   join papers on key = placed.value ->> 'paper' order by papers.id on conflict do nothing`,
  `insert into followed_authors (account_id, author_id)
   select $1, id from authors where name_key in (select given from ${texts('followedAuthors')}) on conflict do nothing`,
  `insert into saved_searches (account_id, query) select $1, given from ${texts('savedSearches')} on conflict do nothing`,
  `insert into followed_keywords (account_id, keyword) select $1, given from ${texts('followedKeywords')} on conflict do nothing`,
  `insert into exclusions (account_id, effect, kind, value, label)
   select $1, effect, kind, here.value, label from ${rows('exclusions', 'effect text, kind text, value text, label text')}
   cross join lateral (select case
     when kind = 'AUTHOR' then (select id::text from authors where name_key = given.value)
     when kind like '%LIKED_PAPER' then (select id::text from papers where key = given.value)
     else given.value end as value) here
   where here.value is not null on conflict do nothing`,
];
