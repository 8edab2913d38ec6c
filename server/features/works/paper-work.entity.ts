import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

/** When Crossref or OpenAlex was asked for a paper. */
@Entity('paper_works')
@Index('paper_works_work', ['workId'], { where: '(work_id IS NOT NULL)' })
export class PaperWorkEntity {
  @ForeignKey(() => PaperEntity, cascade('paper_works_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @PrimaryColumn('text') provider!: string;
  /** OpenAlex's number of it. */
  @Column('text', { name: 'work_id', nullable: true }) workId!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}

/** What a paper cites, by ids of the world, whether the desk has it yet or not. */
@Entity('paper_references')
@Index('paper_references_cited', ['scheme', 'value'])
export class PaperReferenceEntity {
  @ForeignKey(() => PaperEntity, cascade('paper_references_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  /** doi, arxiv or openalex. */
  @PrimaryColumn('text') scheme!: string;
  @PrimaryColumn('text') value!: string;
}
