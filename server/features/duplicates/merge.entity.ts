import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

/** Papers that were made one, with all it takes to undo that. */
@Entity('merges')
@Index('merges_merged', ['mergedId'], { where: '(undone_at IS NULL)' })
export class MergeEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' }) id!: number;
  /** May itself be merged into another one later. */
  @Column('integer', { name: 'kept_id' }) keptId!: number;
  @Column('integer', { name: 'merged_id' }) mergedId!: number;
  @Column('text', { name: 'merged_key' }) mergedKey!: string;
  @Column('text', { name: 'merged_title' }) mergedTitle!: string;
  @Column('text') reason!: string;
  @Index('merges_account', { where: '(account_id IS NOT NULL)' })
  @ForeignKey(() => AccountEntity, { name: 'merges_account_id_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('jsonb') record!: unknown;
}

/** Papers that may be one: not judged yet (null), for a person to judge (UNSURE), or two for good (APART). */
@Entity('paper_pairs')
@Index('paper_pairs_verdict', ['verdict', 'foundAt'])
export class PaperPairEntity {
  @ForeignKey(() => PaperEntity, cascade('paper_pairs_one_id_fkey'))
  @PrimaryColumn('integer', { name: 'one_id' })
  oneId!: number;
  @Index('paper_pairs_other')
  @ForeignKey(() => PaperEntity, cascade('paper_pairs_other_id_fkey'))
  @PrimaryColumn('integer', { name: 'other_id' })
  otherId!: number;
  @Column('text', { name: 'found_by' }) foundBy!: string;
  @Column('text', { nullable: true }) verdict!: string | null;
  @Column('timestamptz', { name: 'found_at', default: () => 'now()' }) foundAt!: Date;
}

/** How far the vectors of a model have been compared. */
@Entity('compared_vectors')
export class ComparedVectorsEntity {
  @PrimaryColumn('text') model!: string;
  @Column('bigint') revision!: string;
}
