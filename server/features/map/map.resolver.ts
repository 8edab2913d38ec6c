import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperConnection } from '../papers/paper.type.js';
import { MapRegionType, PaperMapType } from './map.type.js';

const position = z.tuple([z.iso.date(), z.number().int().min(0).max(0x7fffffff)]);
const regionsAMap = 24;

@Resolver(() => MapRegionType)
export class MapResolver {
  @Query(() => PaperMapType, {
    nullable: true,
    complexity: ({ childComplexity }) => 1 + regionsAMap * childComplexity,
    description: 'The map of the papers; null until it is drawn, which takes 30 papers.',
  })
  async map(@Ctx() { services }: RequestContext): Promise<PaperMapType | null> {
    const map = await services.map.current();
    return (
      map && {
        drawnAt: map.drawnAt,
        placesUrl: `/map/places?revision=${map.revision}`,
        regions: map.regions.map(MapRegionType.from),
      }
    );
  }

  @Query(() => MapRegionType, {
    nullable: true,
    description: 'One region of the map; null when there is none of this number.',
  })
  async mapRegion(
    @Arg('id', () => ID, { description: 'Its number.' }) id: string,
    @Ctx() { services }: RequestContext,
  ): Promise<MapRegionType | null> {
    const map = await services.map.current();
    const region = map?.regions.find((region) => String(region.id) === id);
    return region ? MapRegionType.from(region) : null;
  }

  @FieldResolver(() => PaperConnection, {
    complexity: perEntry(),
    description: 'Its papers, newest first.',
  })
  async papers(
    @Root() { id, paperCount }: MapRegionType,
    @Args() { first, after }: PageArgs,
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<PaperConnection> {
    const start = decodeCursor(after, position);
    const size = checkFirst(first);
    const place = start && { feedDate: start[0], paperId: start[1] };
    const found = await services.map.papersOf(Number(id), place, size + 1);
    const loaded = await loadPapers(loaders.papers, found.slice(0, size), ({ paperId }) => paperId);
    const edges = loaded.map(({ entry, paper }) => ({
      cursor: encodeCursor([entry.feedDate, entry.paperId]),
      node: paper,
    }));
    return {
      edges,
      totalCount: paperCount,
      pageInfo: pageInfo(edges, found.length > size, after),
    };
  }
}
