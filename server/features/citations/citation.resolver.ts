import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { PaperType } from '../papers/paper.type.js';
import { CitationFormat } from './citation.type.js';

@Resolver(() => PaperType)
export class CitationResolver {
  @FieldResolver(() => String, { complexity: 5, description: 'The paper as a citation.' })
  citation(
    @Root() { id }: PaperType,
    @Arg('format', () => CitationFormat, { defaultValue: 'BIBTEX', description: 'The form.' })
    format: keyof typeof CitationFormat,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    return loaders.citations.load({ paperId: Number(id), format });
  }

  @FieldResolver(() => String, {
    description:
      'The paper as an OpenURL context object, the title of a span of the class Z3988 (COinS), by which reference managers find it in a page.',
  })
  coins(
    @Root() paper: PaperType,
    @Arg('abstract', () => Boolean, { defaultValue: false, description: 'With its abstract.' })
    abstract: boolean,
    @Ctx() { services }: RequestContext,
  ): string {
    return services.citations.coins(paper, abstract);
  }
}
