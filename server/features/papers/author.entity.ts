import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { PaperEntity } from './paper.entity.js';

@Entity('authors')
@Unique('authors_name_key_key', ['nameKey'])
// By trigrams, which TypeORM cannot say.
@Index('authors_name_words', { synchronize: false })
export class AuthorEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' }) id!: number;
  @Column('text') name!: string;
  /** The name in lower case without accents: one author however the source spells them. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
}

@Entity('paper_authors')
export class PaperAuthorEntity {
  @ForeignKey(() => PaperEntity, { name: 'paper_authors_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @PrimaryColumn('smallint') position!: number;
  /** Of an author that is there: triggers see to it, a statement at a time. */
  @Index('paper_authors_author')
  @Column('integer', { name: 'author_id' })
  authorId!: number;
}
