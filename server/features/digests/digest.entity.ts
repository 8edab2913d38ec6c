import {
  Check,
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
import { ProfileEntity } from '../profiles/profile.entity.js';

const now = { default: () => 'now()' } as const;

@Entity('digests')
@Index('digests_main', ['accountId'], { unique: true, where: '(profile_id IS NULL)' })
@Unique('digests_email_key', ['email'])
@Check('digests_one_owner', '(((account_id IS NULL) <> (email IS NULL)))')
export class DigestEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('digests_account')
  @ForeignKey(() => AccountEntity, { name: 'digests_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;
  /** The interest whose mail it is; null for the reader's own digest, which has all that is in no other. */
  @Index('digests_profile', { unique: true })
  @ForeignKey(() => ProfileEntity, { name: 'digests_profile_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'profile_id', nullable: true })
  profileId!: string | null;
  /** Set for a subscriber without an account. */
  @Column('text', { nullable: true }) email!: string | null;
  /** What a subscriber without an account wants; null for all. */
  @Column('text', { nullable: true }) category!: string | null;
  @Column('text', { default: 'OFF' }) frequency!: string;
  @Column('smallint', { default: 1 }) weekday!: number;
  @Column('smallint', { default: 7 }) hour!: number;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('real', { default: 0.25 }) threshold!: number;
  @Column('smallint', { name: 'max_papers', default: 10 }) maxPapers!: number;
  @Index('digests_next')
  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt!: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', ...now }) createdAt!: Date;
  /** Whose mail is being written, and until when nobody else may. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) claimedUntil!: Date | null;
  /** Since when the address is known not to take mail. */
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt!: Date | null;
  @Column('text', { name: 'bounce_reason', nullable: true }) bounceReason!: string | null;
  /** Whether that is since a mail was reported as spam. */
  @Column('boolean', { default: false }) complained!: boolean;
  /** Besides the reader's own list. */
  @Column('text', { array: true, default: ['FOLLOWED', 'MISSED', 'TRENDING'] }) sections!: string[];
  @Column('timestamptz', { name: 'paused_until', nullable: true }) pausedUntil!: Date | null;
  @Column('boolean', { name: 'still_here', default: false }) stillHere!: boolean;
  /** The digest of the account that its subscriber took it into. */
  @Index('digests_joined', { where: '(joined_to IS NOT NULL)' })
  @ForeignKey(() => DigestEntity, { name: 'digests_joined_to_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'joined_to', nullable: true })
  joinedTo!: string | null;
}

@Entity('deliveries')
@Unique('deliveries_once', ['digestId', 'period'])
@Index('deliveries_recent', ['digestId', 'createdAt', 'id'])
@Index('deliveries_newest', ['createdAt', 'id'])
@Index('deliveries_newest_by_status', ['status', 'createdAt', 'id'])
export class DeliveryEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => DigestEntity, { name: 'deliveries_digest_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'digest_id' })
  digestId!: string;
  /** Which due time this answers; unique a digest, so that no period is sent twice. */
  @Column('text') period!: string;
  @Column('text', { default: 'PENDING' }) status!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('integer', { name: 'paper_count', default: 0 }) paperCount!: number;
  @Column('timestamptz', { name: 'created_at', ...now }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { default: 'DIGEST' }) kind!: string;
  /** Until the mail server has it. */
  @Column('jsonb', { nullable: true }) mail!: object | null;
  @Column('smallint', { default: 0 }) attempts!: number;
  /** When it is to be tried. */
  @Index('deliveries_waiting', {
    where: `(status = ANY (ARRAY['PENDING'::text, 'DEFERRED'::text]))`,
  })
  @Column('timestamptz', { name: 'attempt_at', nullable: true })
  attemptAt!: Date | null;
  /** When it was tried last. */
  @Column('timestamptz', { name: 'attempted_at', nullable: true }) attemptedAt!: Date | null;
  @Column('timestamptz', { name: 'leased_until', nullable: true }) leasedUntil!: Date | null;
}

@Entity('delivery_papers')
@Index('delivery_papers_once', ['readerId', 'paperId'], { unique: true })
export class DeliveryPaperEntity {
  @ForeignKey(() => DeliveryEntity, {
    name: 'delivery_papers_delivery_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { name: 'delivery_id' })
  deliveryId!: string;
  @Index('delivery_papers_paper')
  @ForeignKey(() => PaperEntity, { name: 'delivery_papers_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  /** The account, or the digest of who has none: no paper comes to a reader twice. */
  @Column('uuid', { name: 'reader_id' }) readerId!: string;
  /** When the paper was first opened from the mail, where that is counted. */
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
}
