import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which model's vectors the desk answers with, and which it is to answer with once they are complete. */
export class ChosenModels1763800000031 implements MigrationInterface {
  name = 'ChosenModels1763800000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table chosen_models (
      role text constraint chosen_models_pkey primary key,
      model text not null,
      setting text not null,
      dimension integer not null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table chosen_models`);
  }
}
