import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { CitationFormat } from '../citations/citation.type.js';
import { CollectedConnection } from '../collections/collection.type.js';
import { PaperConnection } from '../papers/paper.type.js';

const format = { defaultValue: 'BIBTEX', description: 'The form.' } as const;

const ofPage = { complexity: 500, description: 'The papers of this page as one file.' };

@Resolver(() => PaperConnection)
export class ExportResolver {
  @Query(() => String, {
    complexity: ({ args }) => 10 + 5 * args.ids.length,
    description:
      'Papers as one file, in the order given. Whole lists are downloaded from /export (see the README).',
  })
  exportPapers(
    @Arg('ids', () => [ID], { description: 'At most 500 ids or keys; unknown ones are left out.' })
    ids: string[],
    @Arg('format', () => CitationFormat, format) form: keyof typeof CitationFormat,
    @Ctx() { services }: RequestContext,
  ): Promise<string> {
    return services.exports.picked(ids, form);
  }

  @FieldResolver(() => String, ofPage)
  citations(
    @Root() { edges }: PaperConnection,
    @Arg('format', () => CitationFormat, format) form: keyof typeof CitationFormat,
    @Ctx() { services }: RequestContext,
  ): Promise<string> {
    return page(edges, form, services);
  }
}

@Resolver(() => CollectedConnection)
export class CollectedExportResolver {
  @FieldResolver(() => String, ofPage)
  citations(
    @Root() { edges }: CollectedConnection,
    @Arg('format', () => CitationFormat, format) form: keyof typeof CitationFormat,
    @Ctx() { services }: RequestContext,
  ): Promise<string> {
    return page(edges, form, services);
  }
}

const page = (
  edges: readonly { node: { id: string } }[],
  form: keyof typeof CitationFormat,
  { exports }: RequestContext['services'],
) =>
  exports.picked(
    edges.map(({ node }) => node.id),
    form,
  );
