import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The model that answers (IN_USE), and the one that is to (WANTED); mostly the same. */
@Entity('chosen_models')
export class ChosenModelEntity {
  @PrimaryColumn('text') role!: 'IN_USE' | 'WANTED';
  @Column('text') model!: string;
  /** What EMBEDDING_MODEL was when it was chosen. */
  @Column('text') setting!: string;
  @Column('integer') dimension!: number;
}
