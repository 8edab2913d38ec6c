import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import type { MatchLevel as Level } from './recommendation.js';
import { MatchLevel } from './recommendation.type.js';

const most = 500;

@ObjectType('PaperMatch', { description: 'How well a paper fits the reader.' })
export class PaperMatchType {
  @Field(() => ID, { description: "The paper's id." })
  paperId!: string;

  @Field(() => MatchLevel, { description: 'As in the list of recommendations.' })
  match!: Level;
}

@Resolver(() => ViewerType)
export class MatchResolver {
  @FieldResolver(() => [PaperMatchType], {
    complexity: ({ childComplexity }) => 1_000 + most * childComplexity,
    description: `The best ${most} papers of the reader's own list, for an overview; unlike a page of recommendations, nothing is learnt from what is passed by.`,
  })
  async matches(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<PaperMatchType[]> {
    const list = await services.recommendations.list(id, { limit: most });
    return list.map(({ paperId, match }) => ({ paperId: String(paperId), match }));
  }
}
