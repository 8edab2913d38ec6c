import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import { perEntry } from '../../graphql/complexity.js';
import {
  type RequestContext,
  requireOperator,
  requireViewer,
} from '../../graphql/request-context.js';
import { DeskType } from '../desk/desk.type.js';
import { loadPapers } from '../papers/load-papers.js';
import { DuplicateDeskType, DuplicatesPayload, MergeType } from './duplicate.type.js';

const pageSize = 50;
const PaperId = (name: string, description: string) => Arg(name, () => ID, { description });

/** For the operators, who look after what is on the desk. */
@Resolver(() => DeskType)
export class DuplicateResolver {
  @FieldResolver(() => DuplicateDeskType, {
    complexity: perEntry(pageSize),
    description: 'Papers that were made one, and those that may be one. Operators only.',
  })
  async duplicates(
    @Arg('mergesBefore', () => ID, {
      nullable: true,
      description: 'Merges that came before this one; the newest without.',
    })
    before: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<DuplicateDeskType> {
    await requireOperator(context);
    return deskOf(context, before ? Number(before) : null);
  }

  @Mutation(() => DuplicatesPayload, {
    description:
      'Makes two papers one, with what readers did with either; can be undone. Operators only.',
  })
  async mergePapers(
    @PaperId('keptId', 'The paper that stays.') keptId: string,
    @PaperId('mergedId', 'The one that becomes part of it.') mergedId: string,
    @Ctx() context: RequestContext,
  ): Promise<DuplicatesPayload> {
    await requireOperator(context);
    await context.services.duplicates.merge(requireViewer(context), keptId, mergedId);
    return { duplicates: await deskOf(context, null) };
  }

  @Mutation(() => DuplicatesPayload, {
    description: 'Makes one paper two again and keeps them apart from then on. Operators only.',
  })
  async undoMerge(
    @Arg('id', () => ID, { description: 'The merge.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DuplicatesPayload> {
    await requireOperator(context);
    await context.services.duplicates.undo(Number(id));
    return { duplicates: await deskOf(context, null) };
  }

  @Mutation(() => DuplicatesPayload, {
    description: 'Says that two papers are two, so that nobody is asked again. Operators only.',
  })
  async keepApart(
    @PaperId('oneId', 'The one.') oneId: string,
    @PaperId('otherId', 'The other.') otherId: string,
    @Arg('apart', () => Boolean, {
      defaultValue: true,
      description: 'False puts them back before whoever judges.',
    })
    apart: boolean,
    @Ctx() context: RequestContext,
  ): Promise<DuplicatesPayload> {
    await requireOperator(context);
    await context.services.duplicates.keepApart(oneId, otherId, apart);
    return { duplicates: await deskOf(context, null) };
  }
}

async function deskOf(
  { services: { duplicateStore }, loaders }: RequestContext,
  before: number | null,
): Promise<DuplicateDeskType> {
  const place = Number.isInteger(before) ? before : null;
  const [pairs, suspectedCount, merges] = await Promise.all([
    duplicateStore.unsure(pageSize),
    duplicateStore.countUnsure(),
    duplicateStore.merges(place, pageSize),
  ]);
  const ids = [
    ...pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    ...merges.map((m) => m.keptId),
  ];
  const loaded = await loadPapers(loaders.papers, [...new Set(ids)], (id) => id);
  const papers = new Map(loaded.map(({ entry, paper }) => [entry, paper]));
  return {
    suspected: pairs.flatMap(({ oneId, otherId, ...pair }) => {
      const [one, other] = [papers.get(oneId), papers.get(otherId)];
      return one && other ? [{ one, other, ...pair }] : [];
    }),
    suspectedCount,
    merges: merges.map(
      ({ id, keptId, mergedId: _, ...merge }): MergeType => ({
        ...merge,
        id: String(id),
        kept: papers.get(keptId) ?? null,
      }),
    ),
  };
}
