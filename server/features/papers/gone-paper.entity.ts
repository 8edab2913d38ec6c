import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Papers that left the desk: what the indexes are to forget. Kept by the trigger papers_gone. */
@Entity('gone_papers')
export class GonePaperEntity {
  @PrimaryColumn('integer', { name: 'paper_id' }) paperId!: number;
  @Index('gone_papers_revision') @Column('bigint') revision!: string;
}
