import type { Database, Queryable } from '../../db/database.js';
import type { MapState, Place, PlacedPaper } from './map.js';
import type { MapStore, NewMap, RegionPosition, SizedRegion } from './map-store.js';

const unplaced = `paper_vectors pv where pv.model = $1
  and not exists (select from map_places mp where mp.paper_id = pv.paper_id)`;
const day = `coalesce(p.published_at::date, p.feed_date) - date '1970-01-01'`;

export class PgMapStore implements MapStore {
  constructor(private readonly db: Database) {}

  async state(): Promise<MapState | null> {
    const [row] = await this.db.query<MapState>(
      `select revision, drawn_at as "drawnAt", drawn_count as "drawnCount", model from map_state`,
    );
    return row ?? null;
  }

  async count(model: string): Promise<{ all: number; unplaced: number }> {
    const [row] = await this.db.query(
      `select (select count(*)::int from paper_vectors where model = $1) as all,
         (select count(*)::int from ${unplaced}) as unplaced`,
      [model],
    );
    return row;
  }

  unplaced(model: string, limit: number): Promise<number[]> {
    return this.ids(`select pv.paper_id as id from ${unplaced} order by 1 desc limit $2`, [
      model,
      limit,
    ]);
  }

  sample(model: string, limit: number): Promise<number[]> {
    return this.ids(
      `select paper_id as id from paper_vectors where model = $1
       order by md5(paper_id::text), paper_id limit $2`,
      [model, limit],
    );
  }

  page(model: string, after: number, limit: number): Promise<number[]> {
    return this.ids(
      `select paper_id as id from paper_vectors where model = $1 and paper_id > $2 order by 1 limit $3`,
      [model, after, limit],
    );
  }

  async places(paperIds: readonly number[]): Promise<Map<number, Place>> {
    const rows = await this.db.query<Place & { id: number }>(
      `select paper_id as id, x, y from map_places where paper_id = any($1::int[])`,
      [paperIds],
    );
    return new Map(rows.map(({ id, x, y }) => [id, { x, y }]));
  }

  async latestRemoval(): Promise<string> {
    const [row] = await this.db.query<{ revision: string | null }>(
      `select max(revision)::text as revision from gone_papers`,
    );
    return row?.revision ?? '';
  }

  regions(): Promise<SizedRegion[]> {
    return this.db.query(
      `select r.id, r.terms, r.x, r.y, count(p.paper_id)::int as "paperCount"
       from map_regions r left join map_places p on p.region_id = r.id
       group by r.id order by "paperCount" desc, r.id`,
    );
  }

  papersOf(
    regionId: number,
    after: RegionPosition | null,
    limit: number,
  ): Promise<RegionPosition[]> {
    return this.db.query(
      `select p.id as "paperId", p.feed_date::text as "feedDate"
       from map_places mp join papers p on p.id = mp.paper_id
       where mp.region_id = $1 and ($2::date is null or (p.feed_date, p.id) < ($2, $3))
       order by p.feed_date desc, p.id desc limit $4`,
      [regionId, after?.feedDate, after?.paperId, limit],
    );
  }

  add(places: readonly PlacedPaper[]): Promise<void> {
    return this.db.transaction(async (db) => {
      await db.query(`update map_state set revision = revision + 1`);
      await insertPlaces(db, places);
    });
  }

  replace({ regions, pieces, drawnAt, model }: NewMap): Promise<void> {
    return this.db.transaction(async (db) => {
      // One drawing after the other, whichever process makes it.
      await db.query(
        `insert into map_state (id, revision, drawn_at, drawn_count, model) values (1, 1, $1, $2, $3)
         on conflict (id) do update set revision = map_state.revision + 1, drawn_at = excluded.drawn_at,
           drawn_count = excluded.drawn_count, model = excluded.model`,
        [drawnAt, pieces.reduce((sum, { length }) => sum + length, 0), model],
      );
      await db.query(`delete from map_places`);
      await db.query(`delete from map_regions`);
      await db.query(
        `insert into map_regions (id, terms, x, y) select id, terms, x, y
         from jsonb_to_recordset($1::jsonb) as given (id integer, terms text[], x real, y real)`,
        [JSON.stringify(regions)],
      );
      for (const piece of pieces) await insertPlaces(db, piece);
    });
  }

  async packed(): Promise<Buffer> {
    const column = (send: string, value: string) =>
      `coalesce(string_agg(${send}(${value}), '' order by mp.paper_id), '')`;
    // Postgres packs faster than the main loop could, and sends big-endian numbers.
    const [row] = await this.db.query<{ bytes: Buffer }>(
      `select ${column('int4send', 'mp.paper_id')} || ${column('float4send', 'mp.x')} ||
         ${column('float4send', 'mp.y')} || ${column('int4send', 'mp.region_id')} ||
         ${column('int4send', day)} as bytes
       from map_places mp join papers p on p.id = mp.paper_id`,
    );
    return row!.bytes.swap32();
  }

  private async ids(sql: string, parameters: unknown[]): Promise<number[]> {
    return (await this.db.query<{ id: number }>(sql, parameters)).map(({ id }) => id);
  }
}

/** Papers that are gone, or were put there meanwhile, are left out. */
async function insertPlaces(db: Queryable, places: readonly PlacedPaper[]): Promise<void> {
  await db.query(
    `insert into map_places (paper_id, x, y, region_id)
     select given.id, given.x, given.y, given.region
     from unnest($1::int[], $2::real[], $3::real[], $4::int[]) as given (id, x, y, region)
     join papers p on p.id = given.id on conflict do nothing`,
    [
      places.map(({ paperId }) => paperId),
      places.map(({ x }) => x),
      places.map(({ y }) => y),
      places.map(({ regionId }) => regionId),
    ],
  );
}
