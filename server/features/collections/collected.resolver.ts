import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import { decodeRecent, encodeRecent } from '../../graphql/recent-cursor.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperConnection } from '../papers/paper.type.js';
import { CollectionType, SharedCollectionType } from './collection.type.js';

const list = {
  complexity: perEntry(),
  nullable: false,
  description: 'Its papers, those added last first.',
};

@Resolver(() => CollectionType)
export class CollectedResolver {
  @FieldResolver(() => PaperConnection, list)
  papers(@Root() root: CollectionType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return collected(root, page, context);
  }
}

@Resolver(() => SharedCollectionType)
export class SharedCollectedResolver {
  @FieldResolver(() => PaperConnection, list)
  papers(
    @Root() root: SharedCollectionType,
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    return collected(root, page, context);
  }
}

async function collected(
  { id, paperCount }: { id: string; paperCount: number },
  { first, after }: PageArgs,
  { services, loaders }: RequestContext,
): Promise<PaperConnection> {
  const place = decodeRecent(after);
  const size = checkFirst(first);
  const entries = await services.collectionStore.papers(id, place, size + 1);
  const loaded = await loadPapers(loaders.papers, entries.slice(0, size), ({ paperId }) => paperId);
  const edges = loaded.map(({ entry, paper }) => ({
    cursor: encodeRecent(entry),
    node: paper,
  }));
  return {
    edges,
    totalCount: paperCount,
    pageInfo: pageInfo(edges, entries.length > size, after),
  };
}
