import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { SizedRegion } from './map-store.js';

@ObjectType('MapRegion', { description: 'Papers that lie together on the map.' })
export class MapRegionType {
  @Field(() => ID, { description: 'Stays from drawing to drawing.' })
  id!: string;

  @Field(() => [String], {
    description: 'Words that its papers share and others seldom have, most telling first.',
  })
  terms!: readonly string[];

  @Field(() => Float, { description: 'Its middle; papers lie about 1 from 0, 0.' })
  x!: number;

  @Field(() => Float, { description: 'Its middle, upwards.' })
  y!: number;

  @Field(() => Int, { description: 'Papers in it.' })
  paperCount!: number;

  static from({ id, ...rest }: SizedRegion): MapRegionType {
    return Object.assign(new MapRegionType(), { ...rest, id: String(id) });
  }
}

@ObjectType('PaperMap', {
  description: 'The papers on a plane, those of like meaning side by side.',
})
export class PaperMapType {
  @Field(() => Date, { description: 'When it was last drawn; papers come to it in between.' })
  drawnAt!: Date;

  @Field(() => String, {
    description:
      'Where all places are: five columns of 32-bit little-endian numbers, one after the other. Paper number, x and y (floats), region, day of publication counted from 1970.',
  })
  placesUrl!: string;

  @Field(() => [MapRegionType], { description: 'The largest first.' })
  regions!: MapRegionType[];
}
