import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PaperEntity } from '../papers/paper.entity.js';

/** What a paper is called in BibTeX files: given when it is first cited, and kept for good. */
@Entity('citation_keys')
@Unique('citation_keys_key_key', ['key'])
export class CitationKeyEntity {
  @ForeignKey(() => PaperEntity, { name: 'citation_keys_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('text') key!: string;
}
