import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaperEntity } from './paper.entity.js';

/** The cache of embeddings: one vector a model and text, whoever asked for it. */
@Entity('vectors')
export class VectorEntity {
  @PrimaryColumn('text') model!: string;
  @PrimaryColumn('bytea', { name: 'text_hash' }) textHash!: Buffer;
  /** Little-endian float32. */
  @Column('bytea') vector!: Buffer;
}

/** Which cached vector stands for a paper now; the vector index follows `revision`. */
@Entity('paper_vectors')
@Index('paper_vectors_revision', ['model', 'revision'])
export class PaperVectorEntity {
  @PrimaryColumn('text') model!: string;
  @Index('paper_vectors_paper')
  @ForeignKey(() => PaperEntity, { name: 'paper_vectors_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('bytea', { name: 'text_hash' }) textHash!: Buffer;
  @Column('bigint') revision!: string;
}
