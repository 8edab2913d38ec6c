import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperConnection, PaperType } from '../papers/paper.type.js';
import type { CitedSide } from './work-store.js';

const list = { complexity: perEntry(5), nullable: false };
const place = z.object({
  day: z.iso.date(),
  paperId: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});

@Resolver(() => PaperType)
export class CitedResolver {
  @FieldResolver(() => PaperConnection, {
    ...list,
    description:
      'Papers of this desk that this one cites, newest first, as far as Crossref or OpenAlex was asked.',
  })
  references(@Root() paper: PaperType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return cited('CITES', paper, page, context);
  }

  @FieldResolver(() => PaperConnection, {
    ...list,
    description: 'Papers of this desk that cite this one, newest first.',
  })
  citedBy(@Root() paper: PaperType, @Args() page: PageArgs, @Ctx() context: RequestContext) {
    return cited('CITED_BY', paper, page, context);
  }
}

async function cited(
  side: CitedSide['side'],
  { id }: PaperType,
  { first, after }: PageArgs,
  { loaders }: RequestContext,
): Promise<PaperConnection> {
  const size = checkFirst(first);
  const asked = { side, paperId: Number(id), after: decodeCursor(after, place), size: size + 1 };
  const { papers, total } = await loaders.cited.load(asked);
  const loaded = await loadPapers(loaders.papers, papers.slice(0, size), ({ paperId }) => paperId);
  const edges = loaded.map(({ entry, paper }) => ({ cursor: encodeCursor(entry), node: paper }));
  return { edges, totalCount: total, pageInfo: pageInfo(edges, papers.length > size, after) };
}
