import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../errors.js';
import { perEntry } from '../../graphql/complexity.js';
import { checkFirst } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { PaperType } from '../papers/paper.type.js';
import { loadSimilar } from './load-similar.js';
import { SimilarPaperType } from './similar.type.js';

const longest = 50;
const mostPapers = 50;

@Resolver(() => PaperType)
export class SimilarResolver {
  @FieldResolver(() => [SimilarPaperType], {
    description:
      'Papers near this one in meaning, by the same people, and liked by the same readers, nearest first. While it waits for its vector, only those it has people in common with.',
    complexity: perEntry(5),
  })
  similar(
    @Root() { id }: PaperType,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 50.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<SimilarPaperType[]> {
    return loadSimilar(context, [Number(id)], checkFirst(first, longest));
  }

  @Query(() => [SimilarPaperType], {
    description: 'Papers near all of several papers, nearest first; these are not among them.',
    complexity: perEntry(10),
  })
  async similarTo(
    @Arg('ids', () => [ID], {
      description: `1 to ${mostPapers} ids or keys; what is not here is left out.`,
    })
    ids: string[],
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 50.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<SimilarPaperType[]> {
    if (ids.length < 1 || ids.length > mostPapers)
      throw badInput('ids', `Name 1 to ${mostPapers} papers.`);
    const numbers = await context.services.papers.findIds(ids);
    const known = [...new Set(numbers.filter((id) => id !== null))];
    return loadSimilar(context, known, checkFirst(first, longest));
  }
}
