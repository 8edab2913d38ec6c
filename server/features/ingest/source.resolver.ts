import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { checkFirst } from '../../graphql/page-args.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { ImportRunType, SourceType } from './source.type.js';

@Resolver(() => DeskType)
export class SourceResolver {
  @FieldResolver(() => [SourceType], {
    complexity: perEntry(20),
    description: 'Where the papers came from, most papers first. Operators only.',
  })
  async sources(@Ctx() context: RequestContext): Promise<SourceType[]> {
    await requireOperator(context);
    return context.services.sources.sources();
  }

  @FieldResolver(() => [ImportRunType], {
    complexity: perEntry(),
    description: 'The latest imports, newest first; the last 200 are kept. Operators only.',
  })
  async imports(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<ImportRunType[]> {
    await requireOperator(context);
    return context.services.sources.runs(checkFirst(first, 200));
  }
}
