import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row that tells this database from every other, so that an index built from another one is noticed. */
@Entity('desk')
export class DeskEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Rises when the indexes are to be built anew. */
  @Column('integer', { name: 'index_number', default: 0 }) indexNumber!: number;
}
