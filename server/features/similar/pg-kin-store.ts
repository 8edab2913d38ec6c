import type { Queryable } from '../../db/database.js';
import type { KinStore, ReadTogether, SharedAuthors, SharedReferences } from './kin.js';

/** Of one paper, for what it has in common with others. */
const limits = {
  ...{ authors: 50, papersOfAuthor: 500, readers: 500, shelf: 500 },
  ...{ references: 300, citingOne: 200, citations: 500, kin: 100 },
};
// Fewer readers than this could be told from what is shown.
const fewestReaders = 3;
// Chance meetings of papers that few have read count little.
const doubt = 5;

export class PgKinStore implements KinStore {
  constructor(private readonly db: Queryable) {}

  byAuthors(
    paperIds: readonly number[],
    among: readonly number[] | null,
  ): Promise<SharedAuthors[]> {
    return this.db.query(byAuthors, [paperIds, among]);
  }

  readTogether(
    paperIds: readonly number[],
    among: readonly number[] | null,
  ): Promise<ReadTogether[]> {
    return this.db.query(readTogether, [paperIds, among]);
  }

  byCitations(
    paperIds: readonly number[],
    among: readonly number[] | null,
  ): Promise<SharedReferences[]> {
    return this.db.query(byCitations, [paperIds, among]);
  }
}

const mostOfEach = (columns: string) => `select ${columns} from (
    select *, row_number() over (partition by of_id order by share desc, paper_id desc) as place from found) ranked
  where place <= ${limits.kin} order by share desc, paper_id desc`;

const byAuthors = `with
  mine as (
    select asked.id as of_id, author.author_id, 1 / (1 + ln(papers)) as rarity
    from (select distinct unnest($1::int[]) as id) asked
    cross join lateral (
      select distinct author_id from paper_authors
      where paper_id = asked.id and position <= ${limits.authors}) author
    cross join lateral (select count(*) as papers from paper_authors pa where pa.author_id = author.author_id) known),
  found as (
    select of_id, other.paper_id, sum(rarity) / min(whole) as share,
      array_agg(author_id order by rarity desc, author_id) as author_ids
    from (select *, sum(rarity) over (partition by of_id) as whole from mine) mine
    cross join lateral (
      select distinct paper_id from paper_authors pa
      where pa.author_id = mine.author_id and pa.paper_id <> of_id and ($2::int[] is null or pa.paper_id = any($2))
      order by paper_id desc limit ${limits.papersOfAuthor}) other
    group by of_id, other.paper_id)
  ${mostOfEach('of_id as of, paper_id as "paperId", share, author_ids as "authorIds"')}`;

const likersOf = (
  paper: string,
) => `select account_id from ratings where paper_id = ${paper} and value = 1
  union select account_id from saves where paper_id = ${paper}`;

const readTogether = `with
  fans as (
    select asked.id as of_id, fan.account_id
    from (select distinct unnest($1::int[]) as id) asked
    cross join lateral (${likersOf('asked.id')} limit ${limits.readers}) fan),
  shared as (
    select of_id, shelf.paper_id, count(*)::int as readers
    from fans cross join lateral (
      select paper_id from ratings where account_id = fans.account_id and value = 1
      union select paper_id from saves where account_id = fans.account_id limit ${limits.shelf}) shelf
    where shelf.paper_id <> of_id and ($2::int[] is null or shelf.paper_id = any($2))
    group by of_id, shelf.paper_id having count(*) >= ${fewestReaders}),
  found as (
    select of_id, paper_id, readers, readers / (${doubt} + sqrt(
      greatest(1, p.reader_upvotes + p.reader_saves) * greatest(1, o.reader_upvotes + o.reader_saves))) as share
    from shared join papers p on p.id = of_id join papers o on o.id = paper_id)
  ${mostOfEach('of_id as of, paper_id as "paperId", share, readers')}`;

const allowed = (id: string) => `($2::int[] is null or ${id} = any($2))`;
const listLength = (id: string) =>
  `(select count(*) from paper_references r where r.paper_id = pair.${id})`;

const byCitations = `with
  asked as (select distinct unnest($1::int[]) as of_id),
  coupled as (
    select of_id, other.paper_id, count(*)::int as shared
    from asked
    cross join lateral (
      select scheme, value from paper_references where paper_id = of_id limit ${limits.references}) mine
    cross join lateral (
      select paper_id from paper_references r
      where r.scheme = mine.scheme and r.value = mine.value and r.paper_id <> of_id and ${allowed('r.paper_id')}
      order by paper_id desc limit ${limits.citingOne}) other
    group by of_id, other.paper_id),
  cited as (
    select of_id, linked.paper_id from asked cross join lateral (
      (select cited_id as paper_id from citations where citing_id = of_id limit ${limits.citations})
      union (select citing_id from citations where cited_id = of_id limit ${limits.citations})) linked
    where ${allowed('linked.paper_id')}),
  pair as (
    select of_id, paper_id, coalesce(shared, 0) as shared, coalesce(linked, false) as is_cited
    from coupled full join (select of_id, paper_id, true as linked from cited) c using (of_id, paper_id)),
  found as (
    select of_id, paper_id, shared, is_cited,
      least(1, case when is_cited then 0.5 else 0 end
        + shared / greatest(1, sqrt(${listLength('of_id')} * ${listLength('paper_id')}))) as share
    from pair)
  ${mostOfEach('of_id as of, paper_id as "paperId", share::float8, shared as references, is_cited as cited')}`;
