import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job that the clock leaves alone, and what its times are once it is resumed. */
@Entity('paused_jobs')
export class PausedJobEntity {
  @PrimaryColumn('text') name!: string;
  @Column('text') cron!: string;
  @Column('timestamptz', { name: 'paused_at', default: () => 'now()' }) pausedAt!: Date;
}
