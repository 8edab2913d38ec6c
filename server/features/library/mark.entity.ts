import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { PaperEntity } from '../papers/paper.entity.js';

const cascade = (name: string) => ({ name, onDelete: 'CASCADE' }) as const;

@Entity('ratings')
@Check('ratings_value_check', "((value = ANY (ARRAY['-1'::integer, 1])))")
@Index('ratings_recent', ['accountId', 'ratedAt', 'paperId'])
@Index('ratings_at', ['ratedAt'])
export class RatingEntity {
  @ForeignKey(() => AccountEntity, cascade('ratings_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('ratings_paper')
  @ForeignKey(() => PaperEntity, cascade('ratings_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('smallint') value!: number;
  @Column('timestamptz', { name: 'rated_at', default: () => 'now()' }) ratedAt!: Date;
  @Column('boolean', { default: true }) counts!: boolean;
}

@Entity('saves')
@Check(
  'saves_read_state_check',
  "((read_state = ANY (ARRAY['TO_READ'::text, 'READING'::text, 'READ'::text])))",
)
@Index('saves_recent', ['accountId', 'savedAt', 'paperId'])
@Index('saves_at', ['savedAt'])
export class SaveEntity {
  @ForeignKey(() => AccountEntity, cascade('saves_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('saves_paper')
  @ForeignKey(() => PaperEntity, cascade('saves_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'saved_at', default: () => 'now()' }) savedAt!: Date;
  @Column('boolean', { default: true }) counts!: boolean;
  @Column('text', { name: 'read_state', default: 'TO_READ' }) readState!: string;
  @Column('text', { array: true, default: () => "'{}'" }) tags!: string[];
  @Column('text', { default: '' }) note!: string;
  /** Said of this one, whatever holds for all that the reader saves. */
  @Column('boolean', { default: false }) teaches!: boolean;
}

/** The trash: a save as it was when the reader took it away. */
@Entity('removed_saves')
@Index('removed_saves_recent', ['accountId', 'removedAt', 'paperId'])
export class RemovedSaveEntity {
  @ForeignKey(() => AccountEntity, cascade('removed_saves_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('removed_saves_paper')
  @ForeignKey(() => PaperEntity, cascade('removed_saves_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('boolean') counts!: boolean;
  @Column('text', { name: 'read_state' }) readState!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('text') note!: string;
  @Column('boolean') teaches!: boolean;
  @Index('removed_saves_removed')
  @Column('timestamptz', { name: 'removed_at', default: () => 'now()' })
  removedAt!: Date;
}

@Entity('dismissals')
@Index('dismissals_recent', ['accountId', 'dismissedAt', 'paperId'])
export class DismissalEntity {
  @ForeignKey(() => AccountEntity, cascade('dismissals_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('dismissals_paper')
  @ForeignKey(() => PaperEntity, cascade('dismissals_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'dismissed_at', default: () => 'now()' }) dismissedAt!: Date;
  @Column('boolean', { default: true }) counts!: boolean;
}

@Entity('impressions')
@Index('impressions_recent', ['accountId', 'lastAt', 'paperId'])
@Index('impressions_at', ['lastAt'])
export class ImpressionEntity {
  @ForeignKey(() => AccountEntity, cascade('impressions_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('impressions_paper')
  @ForeignKey(() => PaperEntity, cascade('impressions_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('integer', { default: 1 }) times!: number;
  @Column('timestamptz', { name: 'last_at', default: () => 'now()' }) lastAt!: Date;
}

@Entity('opens')
@Index('opens_recent', ['accountId', 'lastAt', 'paperId'])
@Index('opens_at', ['lastAt'])
export class OpenEntity {
  @ForeignKey(() => AccountEntity, cascade('opens_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('opens_paper')
  @ForeignKey(() => PaperEntity, cascade('opens_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('integer', { default: 1 }) times!: number;
  /** How long it was on screen, in all. */
  @Column('integer', { default: 0 }) seconds!: number;
  @Column('boolean', { default: true }) counts!: boolean;
  @Column('timestamptz', { name: 'last_at', default: () => 'now()' }) lastAt!: Date;
}

@Entity('seen_papers')
export class SeenPaperEntity {
  @ForeignKey(() => AccountEntity, cascade('seen_papers_account_id_fkey'))
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Index('seen_papers_paper')
  @ForeignKey(() => PaperEntity, cascade('seen_papers_paper_id_fkey'))
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' }) seenAt!: Date;
}
