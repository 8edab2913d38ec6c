import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What one reading of a file brought; the newest few hundred are kept. */
@Entity('import_runs')
export class ImportRunEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('text') source!: string;
  @Column('text') state!: string;
  @Column('integer') added!: number;
  @Column('integer') updated!: number;
  @Column('integer') unchanged!: number;
  @Column('integer') rejected!: number;
  /** The first of them. */
  @Column('jsonb') rejections!: { line: number; reason: string }[];
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at' }) endedAt!: Date;
}
