import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a host that papers are fetched from may be asked next. */
@Entity('host_pace')
export class HostPaceEntity {
  @PrimaryColumn('text') host!: string;
  @Column('timestamptz', { name: 'free_at' }) freeAt!: Date;
  /** It asked to be left alone. */
  @Column('timestamptz', { name: 'closed_until', nullable: true }) closedUntil!: Date | null;
}
