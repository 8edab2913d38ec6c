import type { Database, Queryable } from '../../db/database.js';
import type { ShelfEntry } from './library-store.js';
import { mostTags, type SavedEdit, type SavedFilter, type SavedPaper } from './saved-paper.js';
import type { EditProblem, SavedCounts, SavedStore, SavedTag } from './saved-store.js';

type Edit = SavedEdit & { readonly paperIds: readonly number[] };
class Refused extends Error {
  constructor(readonly problem: EditProblem) {
    super(problem);
  }
}

const kept = 'account_id, paper_id, saved_at, counts, read_state, tags, note, teaches';
const matching = `account_id = $1 and ($2::text is null or read_state = $2)
  and ($3::text is null or tags @> array[$3::text]) and ($4::boolean is null or (note <> '') = $4)`;
const values = ({ readState, tag, noted }: SavedFilter) => [
  readState ?? null,
  tag ?? null,
  noted ?? null,
];

/** A page of a list by time; cursors carry milliseconds, so rows are ordered by milliseconds too. */
function page(table: string, at: string, where: string, given: number): string {
  const time = `date_trunc('milliseconds', ${at})`;
  return `select paper_id as "paperId", ${time} as at from ${table} where ${where}
    and ($${given + 1}::timestamptz is null or (${time}, paper_id) < ($${given + 1}, $${given + 2}::int))
    order by ${time} desc, paper_id desc limit $${given + 3}`;
}

export class PgSavedStore implements SavedStore {
  constructor(private readonly db: Database) {}

  async find(accountId: string, paperIds: readonly number[]): Promise<Map<number, SavedPaper>> {
    const rows = await this.db.query<SavedPaper & { id: number }>(
      `select paper_id as id, saved_at as "savedAt", read_state as "readState", note,
         array(select tag from unnest(tags) as tag order by lower(tag)) as tags
       from saves where account_id = $1 and paper_id = any($2::int[])`,
      [accountId, paperIds],
    );
    return new Map(rows.map(({ id, ...saved }) => [id, saved]));
  }

  list(
    accountId: string,
    filter: SavedFilter,
    after: ShelfEntry | null,
    limit: number,
  ): Promise<ShelfEntry[]> {
    const place = [after?.at ?? null, after?.paperId ?? null, limit];
    return this.db.query(page('saves', 'saved_at', matching, 4), [
      accountId,
      ...values(filter),
      ...place,
    ]);
  }

  async size(accountId: string, filter: SavedFilter): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from saves where ${matching}`,
      [accountId, ...values(filter)],
    );
    return row!.count;
  }

  async counts(accountId: string): Promise<SavedCounts> {
    const of = (state: string) => `count(*) filter (where read_state = '${state}')::int`;
    const [row] = await this.db.query<SavedCounts>(
      `select count(*)::int as all, ${of('TO_READ')} as "toRead", ${of('READING')} as reading,
         ${of('READ')} as read, count(*) filter (where note <> '')::int as noted
       from saves where account_id = $1`,
      [accountId],
    );
    return row!;
  }

  tags(accountId: string): Promise<SavedTag[]> {
    return this.db.query(
      `select tag as name, count(*)::int from saves, unnest(tags) as tag where account_id = $1
       group by tag order by count desc, lower(tag)`,
      [accountId],
    );
  }

  async edit(
    accountId: string,
    edits: readonly Edit[],
    mostPapers: number,
  ): Promise<EditProblem | null> {
    try {
      await this.db.transaction(async (db) => {
        for (const edit of edits) await apply(db, accountId, edit);
        const [row] = await db.query<{ count: number }>(
          `select count(*)::int from saves where account_id = $1`,
          [accountId],
        );
        if (row!.count > mostPapers) throw new Refused('TOO_MANY_PAPERS');
      });
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      throw error;
    }
  }

  async renameTag(accountId: string, from: string, to: string | null): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(
      `update saves set tags = case when $3::text is null or tags @> array[$3::text]
         then array_remove(tags, $2) else array_replace(tags, $2, $3) end
       where account_id = $1 and tags @> array[$2::text] returning paper_id as id`,
      [accountId, from, to],
    );
    return rows.map(({ id }) => id);
  }

  removed(accountId: string, after: ShelfEntry | null, limit: number): Promise<ShelfEntry[]> {
    return this.db.query(page('removed_saves', 'removed_at', 'account_id = $1', 1), [
      accountId,
      after?.at ?? null,
      after?.paperId ?? null,
      limit,
    ]);
  }

  async removedCount(accountId: string): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select count(*)::int from removed_saves where account_id = $1`,
      [accountId],
    );
    return row!.count;
  }

  async restore(accountId: string, paperIds: readonly number[]): Promise<number[]> {
    const rows = await this.db.query<{ id: number }>(
      `with back as (delete from removed_saves where account_id = $1 and paper_id = any($2::int[]) returning *)
       insert into saves (${kept})
       select ${kept} from back order by paper_id
       on conflict do nothing returning paper_id as id`,
      [accountId, paperIds],
    );
    return rows.map(({ id }) => id);
  }

  async discard(accountId: string, paperIds: readonly number[] | null): Promise<number> {
    const gone = await this.db.query(
      `delete from removed_saves where account_id = $1 and ($2::int[] is null or paper_id = any($2)) returning 1`,
      [accountId, paperIds],
    );
    return gone.length;
  }

  async purge(before: Date): Promise<number> {
    const gone = await this.db.query(
      `delete from removed_saves where removed_at < $1 returning 1`,
      [before],
    );
    return gone.length;
  }
}

async function apply(db: Queryable, accountId: string, edit: Edit): Promise<void> {
  await savePapers(db, accountId, edit.paperIds);
  const rows = await db.query<{ tags: number; note: string; was: string }>(
    `update saves s set read_state = coalesce($3, s.read_state), note = coalesce($6, s.note),
       tags = array(select t from unnest(s.tags) as t where t <> all($5::text[]) union select unnest($4::text[]) order by 1)
     from (select paper_id, note as was from saves where account_id = $1 and paper_id = any($2::int[])
       order by paper_id for update) before
     where s.account_id = $1 and s.paper_id = before.paper_id
     returning cardinality(s.tags) as tags, s.note, was`,
    [
      accountId,
      edit.paperIds,
      edit.readState ?? null,
      edit.addTags,
      edit.removeTags,
      edit.note ?? null,
    ],
  );
  if (rows.some(({ tags }) => tags > mostTags)) throw new Refused('TOO_MANY_TAGS');
  const { noteWas } = edit;
  // The same change sent twice is no conflict.
  if (noteWas !== undefined && rows.some(({ note, was }) => was !== noteWas && was !== note))
    throw new Refused('NOTE_CHANGED');
}

/** Saves what is not saved yet; what lay in the trash comes back with what was noted about it, saved anew. */
export async function savePapers(
  db: Queryable,
  accountId: string,
  paperIds: readonly number[],
): Promise<void> {
  await db.query(
    `with back as (delete from removed_saves where account_id = $1 and paper_id = any($2::int[])
         returning paper_id, read_state, tags, note)
     insert into saves (account_id, paper_id, counts, read_state, tags, note)
     select $1, p.id, learns($1), coalesce(read_state, 'TO_READ'), coalesce(tags, '{}'), coalesce(note, '')
     from papers p left join back on back.paper_id = p.id where p.id = any($2::int[]) order by p.id
     on conflict (account_id, paper_id) do update set counts = excluded.counts where not saves.counts`,
    [accountId, paperIds],
  );
}

/** Takes papers out of the library and into the trash. */
export async function unsavePapers(
  db: Queryable,
  accountId: string,
  paperIds: readonly number[],
): Promise<void> {
  await db.query(
    `with gone as (delete from saves where account_id = $1 and paper_id = any($2::int[]) returning *)
     insert into removed_saves (${kept})
     select ${kept} from gone order by paper_id
     on conflict (account_id, paper_id) do update set removed_at = now(), saved_at = excluded.saved_at,
       counts = excluded.counts, read_state = excluded.read_state, tags = excluded.tags, note = excluded.note,
       teaches = excluded.teaches`,
    [accountId, paperIds],
  );
}
