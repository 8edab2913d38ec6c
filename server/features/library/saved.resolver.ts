import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { ViewerType } from '../accounts/viewer.type.js';
import { PapersPayload, PaperType } from '../papers/paper.type.js';
import { loadPapersAfter } from './load-papers-after.js';
import { SavedCountsType, SavedEditInput, SavedPaperType, SavedTagType } from './saved.type.js';

@Resolver(() => PaperType)
export class SavedPaperResolver {
  @FieldResolver(() => SavedPaperType, {
    nullable: true,
    description: 'What the viewer noted about it; null while it is not saved.',
  })
  viewerSave(
    @Root() { id }: PaperType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SavedPaperType | null> {
    return loaders.saved.load(Number(id));
  }
}

@Resolver(() => ViewerType)
export class SavedResolver {
  @FieldResolver(() => [SavedTagType], { description: 'Tags of the library, most used first.' })
  tags(@Root() { id }: ViewerType, @Ctx() { services }: RequestContext): Promise<SavedTagType[]> {
    return services.savedStore.tags(id);
  }

  @FieldResolver(() => SavedCountsType, { description: 'How many saved papers stand how.' })
  savedCounts(
    @Root() { id }: ViewerType,
    @Ctx() { services }: RequestContext,
  ): Promise<SavedCountsType> {
    return services.savedStore.counts(id);
  }

  @Mutation(() => PapersPayload, {
    description: 'Changes what the viewer noted about papers: all edits are done, or none.',
  })
  async editSaved(
    @Arg('edits', () => [SavedEditInput], {
      description: 'Done in their order; at most 1,000 papers in all.',
    })
    edits: SavedEditInput[],
    @Ctx() context: RequestContext,
  ): Promise<PapersPayload> {
    return loadPapersAfter(
      await context.services.saved.edit(requireViewer(context), edits),
      context,
    );
  }

  @Mutation(() => PapersPayload, {
    description: 'Gives a tag another name; the name of another tag makes them one.',
  })
  async renameTag(
    @Arg('from', () => String, { description: 'As it is.' }) from: string,
    @Arg('to', () => String, { description: 'At most 40 characters.' }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<PapersPayload> {
    const viewer = requireViewer(context);
    return loadPapersAfter(await context.services.saved.renameTag(viewer, from, to), context);
  }

  @Mutation(() => PapersPayload, { description: 'Takes a tag off all papers.' })
  async removeTag(
    @Arg('name', () => String, { description: 'The tag.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<PapersPayload> {
    return loadPapersAfter(
      await context.services.saved.removeTag(requireViewer(context), name),
      context,
    );
  }
}
