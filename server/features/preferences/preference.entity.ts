import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

/** How a reader set their ranking; no row: as it comes. */
@Entity('preferences')
export class PreferenceEntity {
  @ForeignKey(() => AccountEntity, { name: 'preferences_account_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('real', { default: 0.5 }) diversity!: number;
  @Column('real', { default: 0.5 }) freshness!: number;
  @Column('real', { default: 0.5 }) crowd!: number;
  @Column('real', { default: 0.05 }) exploration!: number;
  @Column('boolean', { default: true }) learning!: boolean;
  @Column('boolean', { name: 'learn_from_saves', default: false }) learnFromSaves!: boolean;
}
