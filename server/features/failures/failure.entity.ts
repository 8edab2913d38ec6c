import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A way in which a request or the upkeep failed that nobody foresaw; holds nothing that a reader sent. */
@Entity('failures')
@Unique('failures_once', ['kind', 'place', 'message'])
export class FailureEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('text') kind!: string;
  @Column('text') place!: string;
  @Column('text') message!: string;
  @Column('integer') times!: number;
  @Column('timestamptz', { name: 'first_at' }) firstAt!: Date;
  @Column('timestamptz', { name: 'last_at' }) lastAt!: Date;
}
