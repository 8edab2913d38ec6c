import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { PaperType } from '../papers/paper.type.js';
import { Rating } from './marks.type.js';

/** What the viewer did with a paper, as fields of the paper. */
@Resolver(() => PaperType)
export class MarksResolver {
  @FieldResolver(() => Rating, { description: "The viewer's judgement; NONE without an account." })
  async viewerRating(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    return (await loaders.marks.load(Number(id))).rating;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer saved it.' })
  async viewerSaved(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loaders.marks.load(Number(id))).saved;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer read past it (markSeen), or rated, saved or hid it.',
  })
  async viewerSeen(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loaders.marks.load(Number(id))).seen;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer hid it.' })
  async viewerDismissed(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loaders.marks.load(Number(id))).dismissed;
  }
}
