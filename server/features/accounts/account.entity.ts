import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';

const now = { default: () => 'now()' } as const;

@Entity('accounts')
@Unique('accounts_email_key', ['email'])
@Index('accounts_newest', ['createdAt', 'id'])
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Lower case. */
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text', { array: true, default: '{}' }) topics!: string[];
  @Column('text', { default: 'reader' }) role!: string;
  @Column('timestamptz', { name: 'created_at', ...now }) createdAt!: Date;
}

@Entity('sessions')
export class SessionEntity {
  /** SHA-256 of the token: a leaked table signs nobody in. */
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Index('sessions_account')
  @ForeignKey(() => AccountEntity, { name: 'sessions_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('timestamptz', { name: 'created_at', ...now }) createdAt!: Date;
  @Index('sessions_expires') @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
