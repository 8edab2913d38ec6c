import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaperEntity } from './paper.entity.js';

/** Every id a paper is known by: arxiv, doi, or the file source's own. */
@Entity('paper_external_ids')
export class PaperExternalIdEntity {
  @PrimaryColumn('text') scheme!: string;
  @PrimaryColumn('text') value!: string;
  @Index('paper_external_ids_paper')
  @ForeignKey(() => PaperEntity, { name: 'paper_external_ids_paper_id_fkey', onDelete: 'CASCADE' })
  @Column('integer', { name: 'paper_id' })
  paperId!: number;
}
