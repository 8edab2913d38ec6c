import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many papers are of each category; triggers on papers keep it. */
@Entity('category_counts')
export class CategoryCountEntity {
  @PrimaryColumn('text') name!: string;
  /** 0: papers of it were there once. */
  @Column('integer', { name: 'paper_count' }) paperCount!: number;
}
