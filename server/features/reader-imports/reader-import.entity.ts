import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';
import { ProfileEntity } from '../profiles/profile.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;
const zero = { type: 'integer', default: 0 } as const;

/** A reader's own list, and what it brought. */
@Entity('reader_imports')
@Index('reader_imports_account', ['accountId', 'startedAt'])
export class ReaderImportEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AccountEntity, cascade('reader_imports_account_id_fkey'))
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') source!: string;
  @Column('text', { default: 'RUNNING' }) state!: string;
  @Column('boolean') teach!: boolean;
  @Column('boolean', { name: 'keywords_as_tags', default: false }) keywordsAsTags!: boolean;
  @Index('reader_imports_profile', { where: '(profile_id IS NOT NULL)' })
  @ForeignKey(() => ProfileEntity, {
    name: 'reader_imports_profile_id_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'profile_id', nullable: true })
  profileId!: string | null;
  /** The library at Zotero that was read, and its version then. */
  @Column('text', { nullable: true }) place!: string | null;
  @Column('integer', { nullable: true }) version!: number | null;
  @Column(zero) found!: number;
  @Column(zero) added!: number;
  @Column(zero) known!: number;
  @Column(zero) saved!: number;
  @Column(zero) already!: number;
  @Column(zero) unmatched!: number;
  /** The first of those that are no papers. */
  @Column('jsonb', { default: [] }) misses!: object[];
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz', { name: 'started_at', default: () => 'now()' }) startedAt!: Date;
  /** When it last brought something: one that is silent for long was killed. */
  @Column('timestamptz', { name: 'touched_at', default: () => 'now()' }) touchedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}

/** What an import did with a paper, so that it can be taken back. */
@Entity('reader_import_papers')
export class ReaderImportPaperEntity {
  @ForeignKey(() => ReaderImportEntity, cascade('reader_import_papers_import_id_fkey'))
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;
  @Index('reader_import_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('reader_import_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('boolean') saved!: boolean;
  /** It was saved before, and counts since. */
  @Column('boolean') taught!: boolean;
  @Column('boolean') placed!: boolean;
}
