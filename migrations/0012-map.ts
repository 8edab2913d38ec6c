import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where papers lie on the map of ideas, and its regions. */
export class Map1763800000012 implements MigrationInterface {
  name = 'Map1763800000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table map_regions (
      id integer primary key,
      terms text[] not null,
      x real not null,
      y real not null
    )`);
    await db.query(`create table map_places (
      paper_id integer primary key references papers (id) on delete cascade,
      x real not null,
      y real not null,
      region_id integer not null references map_regions (id)
    )`);
    await db.query(`create index map_places_region on map_places (region_id, paper_id)`);
    // One row at most: the map as it is now.
    await db.query(`create table map_state (
      id integer primary key,
      revision integer not null,
      drawn_at timestamptz not null,
      drawn_count integer not null,
      model text not null
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table map_state`);
    await db.query(`drop table map_places`);
    await db.query(`drop table map_regions`);
  }
}
