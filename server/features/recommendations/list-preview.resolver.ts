import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import { given } from '../../graphql/given.js';
import { checkFirst } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { SlidersInput } from '../preferences/preference.type.js';
import { loadEdges } from './load-edges.js';
import { RecommendationEdge } from './recommendation.type.js';

@Resolver(() => ViewerType)
export class ListPreviewResolver {
  @FieldResolver(() => [RecommendationEdge], {
    complexity: perEntry(50),
    description:
      "The head of the reader's list as it would be with other sliders. Looking changes nothing, and nothing is learnt from it.",
  })
  async listPreview(
    @Root() { id }: ViewerType,
    @Arg('first', () => Int, { defaultValue: 6, description: 'At most 100.' }) first: number,
    @Arg('profileId', () => ID, {
      nullable: true,
      description: 'The list of this interest, by its own sliders; null: all side by side.',
    })
    profileId: string | null | undefined,
    @Arg('sliders', () => SlidersInput, {
      nullable: true,
      description: 'What is not given stays as it is.',
    })
    sliders: SlidersInput | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<RecommendationEdge[]> {
    const trial = given(sliders ?? {});
    const { recommendationPages } = context.services;
    const list = await recommendationPages.preview(id, checkFirst(first), trial, profileId);
    const edges = await loadEdges(id, list, context);
    return edges.map(({ entry, edge }) => ({ ...edge, cursor: String(entry.paperId) }));
  }
}
