import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { notFound } from '../../errors.js';
import { done, OkPayload } from '../../graphql/ok.type.js';
import { type RequestContext, requireViewer } from '../../graphql/request-context.js';
import { PaperPayload, PapersPayload, PaperType } from '../papers/paper.type.js';
import { loadPapersAfter } from './load-papers-after.js';
import { Rating } from './marks.type.js';

const paperId = { description: 'An id or key of the paper.' };

@Resolver()
export class LibraryResolver {
  @Mutation(() => PaperPayload, {
    description: 'Teaches the desk what the viewer wants more or less of.',
  })
  async ratePaper(
    @Arg('paperId', () => ID, paperId) id: string,
    @Arg('rating', () => Rating, { description: 'NONE takes it back.' })
    rating: keyof typeof Rating,
    @Ctx() context: RequestContext,
  ): Promise<PaperPayload> {
    return payload(
      await context.services.library.rate(requireViewer(context), id, rating),
      context,
    );
  }

  @Mutation(() => PaperPayload, {
    description: "Puts a paper on the viewer's list to read, or takes it off.",
  })
  async savePaper(
    @Arg('paperId', () => ID, paperId) id: string,
    @Arg('saved', () => Boolean, { description: 'False takes it off.' }) saved: boolean,
    @Ctx() context: RequestContext,
  ): Promise<PaperPayload> {
    return payload(await context.services.library.save(requireViewer(context), id, saved), context);
  }

  @Mutation(() => PaperPayload, {
    description: 'Hides a paper for good and lowers its like; undone with false.',
  })
  async dismissPaper(
    @Arg('paperId', () => ID, paperId) id: string,
    @Arg('dismissed', () => Boolean, { description: 'False brings it back.' }) dismissed: boolean,
    @Ctx() context: RequestContext,
  ): Promise<PaperPayload> {
    return payload(
      await context.services.library.dismiss(requireViewer(context), id, dismissed),
      context,
    );
  }

  @Mutation(() => OkPayload, {
    description: 'Notes that the viewer opened a paper, and for how long it was on screen.',
  })
  async recordOpen(
    @Arg('paperId', () => ID, paperId) id: string,
    @Arg('seconds', () => Int, {
      defaultValue: 0,
      description: '0 for an opening; then how long it was looked at.',
    })
    seconds: number,
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    await context.services.library.recordOpen(requireViewer(context), id, seconds);
    return done;
  }

  @Mutation(() => PaperPayload, {
    description: 'What the viewer did with a paper counts no more; the paper stays out of lists.',
  })
  async forgetPaper(
    @Arg('paperId', () => ID, paperId) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PaperPayload> {
    return payload(await context.services.library.forget(requireViewer(context), id), context);
  }

  @Mutation(() => PapersPayload, {
    description: 'Notes what the viewer has read past, on every device; undone with false.',
  })
  async markSeen(
    @Arg('paperIds', () => [ID], { description: 'At most 1,000; unknown ones are left out.' })
    ids: string[],
    @Arg('seen', () => Boolean, { defaultValue: true, description: 'False takes it back.' })
    seen: boolean,
    @Ctx() context: RequestContext,
  ): Promise<PapersPayload> {
    const viewer = requireViewer(context);
    const numbers = await context.services.library.markSeen(viewer, ids, seen);
    return loadPapersAfter(numbers, context);
  }

  @Mutation(() => OkPayload, {
    description: "Notes which recommendations were on the viewer's screen.",
  })
  async recordImpressions(
    @Arg('paperIds', () => [ID], { description: 'At most 100.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<OkPayload> {
    await context.services.library.recordImpressions(requireViewer(context), ids);
    return done;
  }
}

/** The paper as it is after the act: what was loaded before it in this request is forgotten. */
async function payload(id: number, { loaders }: RequestContext): Promise<PaperPayload> {
  loaders.marks.clear(id);
  loaders.saved.clear(id);
  const paper = await loaders.papers.clear(id).load(id);
  if (!paper) throw notFound('The paper');
  return { paper: PaperType.from(paper) };
}
