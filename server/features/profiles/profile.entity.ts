import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

@Entity('profiles')
@Unique('profiles_account_name', ['accountId', 'name'])
export class ProfileEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AccountEntity, { name: 'profiles_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
