import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

@Entity('collections')
@Index('collections_name', ['accountId', 'name'], { unique: true, where: '(removed_at IS NULL)' })
export class CollectionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('collections_account')
  @ForeignKey(() => AccountEntity, cascade('collections_account_id_fkey'))
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') name!: string;
  @Index('collections_share_token', { unique: true })
  @Column('text', { name: 'share_token', nullable: true })
  shareToken!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Index('collections_removed', { where: '(removed_at IS NOT NULL)' })
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
  @Index('collections_parent')
  @ForeignKey(() => CollectionEntity, {
    name: 'collections_parent_id_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  /** What it is for, in Markdown. */
  @Column('text', { default: '' }) note!: string;
  /** What finds its papers; null where they are put in by hand. */
  @Column('text', { nullable: true }) search!: string | null;
  @Column('boolean', { default: false }) teaches!: boolean;
}

@Entity('collection_papers')
@Index('collection_papers_recent', ['collectionId', 'addedAt', 'paperId'])
@Index('collection_papers_order', ['collectionId', 'position', 'paperId'])
export class CollectionPaperEntity {
  @ForeignKey(() => CollectionEntity, cascade('collection_papers_collection_id_fkey'))
  @PrimaryColumn('uuid', { name: 'collection_id' })
  collectionId!: string;
  @Index('collection_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('collection_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
  /** The highest is on top. */
  @Column('double precision', { default: 0 }) position!: number;
  /** Why it is here, in Markdown. */
  @Column('text', { default: '' }) note!: string;
}

/** A paper as it stood in a collection when it was taken out. */
@Entity('removed_collection_papers')
export class RemovedCollectionPaperEntity {
  @ForeignKey(() => CollectionEntity, cascade('removed_collection_papers_collection_id_fkey'))
  @PrimaryColumn('uuid', { name: 'collection_id' })
  collectionId!: string;
  @Index('removed_collection_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('removed_collection_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('double precision') position!: number;
  @Column('text') note!: string;
  @Index('removed_collection_papers_removed')
  @Column('timestamptz', { name: 'removed_at', default: () => 'now()' })
  removedAt!: Date;
}
