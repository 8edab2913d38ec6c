import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { loadPapers } from '../papers/load-papers.js';
import { EvidenceConnection } from './evidence.type.js';

const position = z.tuple([z.number().int().min(0), z.number().int()]);

@Resolver(() => ViewerType)
export class EvidenceResolver {
  @FieldResolver(() => EvidenceConnection, {
    complexity: perEntry(20),
    description: 'What the reader did with papers that their lists go by, weightiest first.',
  })
  async evidence(
    @Root() { id }: ViewerType,
    @Args() { first, after }: PageArgs,
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<EvidenceConnection> {
    const [place, paperId] = decodeCursor(after, position) ?? [-1, 0];
    const size = checkFirst(first);
    const { entries, start } = await services.recommendations.evidence(
      id,
      { place, paperId },
      size + 1,
    );
    const loaded = await loadPapers(
      loaders.papers,
      entries.slice(0, size),
      (entry) => entry.paperId,
    );
    const edges = loaded.map(({ entry, paper }, at) => ({
      ...{ kind: entry.kind, at: entry.at, weight: entry.weight },
      cursor: encodeCursor([start + at, entry.paperId]),
      node: paper,
    }));
    return { edges, pageInfo: pageInfo(edges, entries.length > size, after) };
  }
}
