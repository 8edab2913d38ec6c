import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

@Entity('profiles')
@Unique('profiles_account_name', ['accountId', 'name'])
export class ProfileEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AccountEntity, { name: 'profiles_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('text', { array: true, default: '{}' }) topics!: string[];
  @Column('integer', { name: 'author_ids', array: true, default: '{}' }) authorIds!: number[];
  /** Null: as the reader has it for all. */
  @Column('real', { nullable: true }) diversity!: number | null;
  @Column('real', { nullable: true }) freshness!: number | null;
  @Column('real', { nullable: true }) crowd!: number | null;
}

/** Papers put into a profile; any other is in the profile that it is nearest to. */
@Entity('profile_papers')
export class ProfilePaperEntity {
  @ForeignKey(() => AccountEntity, cascade('profile_papers_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('profile_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('profile_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Index('profile_papers_profile')
  @ForeignKey(() => ProfileEntity, cascade('profile_papers_profile_id_fkey'))
  @Column('uuid', { name: 'profile_id' })
  profileId!: string;
  /** The profile was begun from it, so it counts as liked. */
  @Column('boolean', { default: false }) seed!: boolean;
  @Column('timestamptz', { name: 'placed_at', default: () => 'now()' }) placedAt!: Date;
}
