import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Unfinished } from './live-source.js';
import type { Cursor } from './source.js';
import type { SourceDefinition } from './source-definition.js';

const count = { type: 'integer', default: 0 } as const;
const time = { type: 'timestamptz', nullable: true } as const;

/** A source that papers are fetched from, and what its last run did. */
@Entity('sources')
@Unique('sources_name_key', ['name'])
export class LiveSourceEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' }) id!: number;
  @Column('text') name!: string;
  @Column('jsonb') definition!: SourceDefinition;
  /** Cron; null: by hand only. */
  @Column('text', { nullable: true }) schedule!: string | null;
  @Column('boolean', { default: false }) paused!: boolean;
  @Column({ ...time, name: 'last_run_at' }) lastRunAt!: Date | null;
  @Column({ ...time, name: 'next_run_at' }) nextRunAt!: Date | null;
  @Column({ ...time, name: 'asked_at' }) askedAt!: Date | null;
  @Column(count) added!: number;
  @Column(count) updated!: number;
  @Column(count) unchanged!: number;
  @Column(count) rejected!: number;
  @Column(count) removed!: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
  @Column(count) failures!: number;
  @Column({ ...time, name: 'complete_to' }) completeTo!: Date | null;
  @Column('jsonb', { nullable: true }) unfinished!: Unfinished | null;
  @Column('jsonb', { nullable: true }) memory!: Cursor | null;
}
