import type { Database } from '../../../server/db/database.js';
import { readWhole, watchPlans } from './statement-plans.js';

/** A statement that read a growing table from end to end. */
export interface WholeRead {
  readonly table: string;
  readonly rows: number;
  readonly text: string;
  /** What was asked of the desk then. */
  readonly askedBy: string;
  /** Why that is so by nature; undefined: nobody said. */
  readonly reason: string | undefined;
}

/** What has to read a table whole, by words of the statement, and why. */
const byNature: readonly (readonly [words: string, reason: string])[] = [
  [
    'as expected, count(*) filter (where revision > $1)',
    "an operator's page and monitors: how many an index is to hold",
  ],
  ['with credits as materialized', 'by night: what all readers did with the pages they were shown'],
  ['from papers group by feed_date', 'trending: the average of each day, for the prior'],
  ['from map_regions r left join map_places', 'the map: once for each state of it, then in memory'],
  ['int4send(mp.paper_id)', 'the map: once for each state of it, then in memory'],
  ['delete from map_places', 'the map is drawn anew'],
  [
    'not exists (select from map_places',
    'the map: how many papers it lacks, by the job that draws it',
  ],
  ['order by md5(paper_id::text)', 'the map: a sample of all vectors'],
  ['order by md5(id::text)', 'a sample of the desk, kept by each process for a while'],
  ['select id / 10000 as stretch', 'the sitemap names every paper; crawlers ask for it'],
  ["split_part(key, ':', 1)", "an operator's page: where all papers came from"],
  ['strpos(lower(a.display_name)', "an operator's page: readers whose name has some letters"],
  [
    'is distinct from p.text_hash and p.revision > $2',
    'once for each process, then among what changed',
  ],
];

/** Collects what the desk reads whole from now on, each statement and table once. */
export function watchWholeReads(db: Database, growing: ReadonlySet<string>, asked: () => string) {
  const reads = new Map<string, WholeRead>();
  let statements = 0;
  watchPlans(db, ({ text, plan }) => {
    statements++;
    for (const { table, rows } of readWhole(plan)) {
      const key = `${table} ${text}`;
      if (!growing.has(table) || (reads.get(key)?.rows ?? -1) >= rows) continue;
      const plain = text.replace(/\s+/g, ' ').trim();
      const reason = byNature.find(([words]) => plain.includes(words))?.[1];
      reads.set(key, { table, rows, text: plain, askedBy: asked(), reason });
    }
  });
  return { reads: () => [...reads.values()], statements: () => statements };
}
