import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

@Entity('collections')
@Index('collections_name', ['accountId', 'name'], { unique: true, where: '(removed_at IS NULL)' })
export class CollectionEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
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
}

@Entity('collection_papers')
@Index('collection_papers_recent', ['collectionId', 'addedAt', 'paperId'])
export class CollectionPaperEntity {
  @ForeignKey(() => CollectionEntity, cascade('collection_papers_collection_id_fkey'))
  @PrimaryColumn('uuid', { name: 'collection_id' })
  collectionId!: string;
  @Index('collection_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('collection_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
}
