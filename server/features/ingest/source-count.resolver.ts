import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { PaperType } from '../papers/paper.type.js';
import { SourceCountType } from './source-count.type.js';

@Resolver(() => PaperType)
export class SourceCountResolver {
  @FieldResolver(() => [SourceCountType], {
    complexity: perEntry(),
    description:
      'How votes and comments at the source rose, oldest first; the last 200 changes, none for a source that counts nothing.',
  })
  countHistory(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SourceCountType[]> {
    return loaders.sourceCounts.load(Number(id));
  }
}
