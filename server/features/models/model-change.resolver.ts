import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext, requireOperator } from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { ModelChangeType } from './model-change.type.js';

@Resolver(() => DeskType)
export class ModelChangeResolver {
  @FieldResolver(() => ModelChangeType, {
    nullable: true,
    complexity: 20,
    description: 'The change of model that goes on, if any. Operators only.',
  })
  async modelChange(@Ctx() context: RequestContext): Promise<ModelChangeType | null> {
    await requireOperator(context);
    const change = await context.services.models.change();
    if (!change) return null;
    const { inUse, wanted, ...rest } = change;
    return { from: inUse.id, to: wanted.id, ...rest };
  }
}
