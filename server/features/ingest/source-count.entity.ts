import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaperEntity } from '../papers/paper.entity.js';

/** What votes and comments a paper had at its source, from then until the next row. */
@Entity('source_counts')
export class SourceCountEntity {
  @ForeignKey(() => PaperEntity, { name: 'source_counts_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Index('source_counts_seen')
  @PrimaryColumn('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
  @Column('integer') upvotes!: number;
  @Column('integer') comments!: number;
}
