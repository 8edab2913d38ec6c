import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../errors.js';
import { largestPage } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from './load-papers.js';
import { NamedPapersType, PaperType } from './paper.type.js';

@Resolver(() => PaperType)
export class PaperResolver {
  @Query(() => PaperType, {
    nullable: true,
    description: 'One paper by id or key; null when it is not here.',
  })
  async paper(
    @Arg('id', () => ID, { description: 'An id, or a key such as arxiv:2403.04132.' }) id: string,
    @Ctx() { services }: RequestContext,
  ): Promise<PaperType | null> {
    const paper = await services.papers.find(id);
    return paper && PaperType.from(paper);
  }

  @Query(() => [PaperType], {
    nullable: 'items',
    description: 'Several papers by id or key, in that order; null for one that is not here.',
    complexity: ({ args, childComplexity }) => args.ids.length * (childComplexity + 1),
  })
  async papers(
    @Arg('ids', () => [ID], { description: 'At most 100 ids or keys.' }) ids: string[],
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<(PaperType | null)[]> {
    if (ids.length > largestPage)
      throw badInput('ids', `Ask for at most ${largestPage} at a time.`);
    const numbers = await services.papers.findIds(ids);
    const papers = await Promise.all(numbers.map((id) => id && loaders.papers.load(id)));
    return papers.map((paper) => (paper ? PaperType.from(paper) : null));
  }

  @Query(() => NamedPapersType, {
    complexity: 200,
    description:
      'Papers that a pasted text names: ids, DOIs, titles a line each, BibTeX, RIS, the text of a web page.',
  })
  async papersNamedIn(
    @Arg('text', () => String, { description: 'At most 500,000 characters.' }) text: string,
    @Ctx() { services, loaders }: RequestContext,
  ): Promise<NamedPapersType> {
    const { ids, unknown } = await services.papers.namedIn(text);
    const loaded = await loadPapers(loaders.papers, ids, (id) => id);
    return { papers: loaded.map(({ paper }) => paper), unknown: [...unknown] };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The sentence of the abstract that says what is new, word for word; null where none says so.',
  })
  keySentence(@Root() { abstract }: PaperType, @Ctx() { services }: RequestContext): string | null {
    return services.papers.keySentence(abstract);
  }
}
