import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PaperEntity } from '../papers/paper.entity.js';

@Entity('map_regions')
export class MapRegionEntity {
  @PrimaryColumn('integer') id!: number;
  @Column('text', { array: true }) terms!: string[];
  @Column('real') x!: number;
  @Column('real') y!: number;
}

@Entity('map_places')
@Index('map_places_region', ['regionId', 'paperId'])
export class MapPlaceEntity {
  @ForeignKey(() => PaperEntity, { name: 'map_places_paper_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('integer', { name: 'paper_id' })
  paperId!: number;
  @Column('real') x!: number;
  @Column('real') y!: number;
  @ForeignKey(() => MapRegionEntity, { name: 'map_places_region_id_fkey' })
  @Column('integer', { name: 'region_id' })
  regionId!: number;
}

/** One row at most. */
@Entity('map_state')
export class MapStateEntity {
  @PrimaryColumn('integer') id!: number;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt!: Date;
  @Column('integer', { name: 'drawn_count' }) drawnCount!: number;
  @Column('text') model!: string;
}
