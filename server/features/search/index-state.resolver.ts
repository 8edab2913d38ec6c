import { Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { IndexesPayload, IndexStateType } from './index-state.type.js';

@Resolver(() => DeskType)
export class IndexStateResolver {
  @FieldResolver(() => [IndexStateType], {
    complexity: perEntry(20),
    description: 'The indexes that search and recommendations read. Operators only.',
  })
  async indexes(@Ctx() context: RequestContext): Promise<IndexStateType[]> {
    await requireOperator(context);
    return context.services.indexes.states();
  }

  @FieldResolver(() => Int, {
    complexity: 20,
    description: 'Papers whose text has no vector yet. Operators only.',
  })
  async waitingForVector(@Ctx() context: RequestContext): Promise<number> {
    await requireOperator(context);
    return context.services.embedding.countPending();
  }

  @Mutation(() => IndexesPayload, {
    description:
      'Has every process build its indexes anew from the database; they answer meanwhile. Operators only.',
  })
  async rebuildIndexes(@Ctx() context: RequestContext): Promise<IndexesPayload> {
    await requireOperator(context);
    return { indexes: await context.services.indexes.rebuild() };
  }
}
