import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { perEntry } from '../../graphql/complexity.js';
import { pageInfo } from '../../graphql/connection.type.js';
import { decodeCursor, encodeCursor } from '../../graphql/cursor.js';
import { checkFirst, PageArgs } from '../../graphql/page-args.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { DayScalar } from '../../graphql/scalars.js';
import { loadPapers } from '../papers/load-papers.js';
import { FeedConnection, FeedOrder, FeedPeriod } from './feed.type.js';

const position = z.tuple([
  z.number(),
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

@Resolver()
export class FeedResolver {
  @Query(() => FeedConnection, {
    complexity: perEntry(),
    description: 'The papers of a day, week or month.',
  })
  async feed(
    @Arg('period', () => FeedPeriod, { defaultValue: 'DAY', description: 'How long.' })
    period: keyof typeof FeedPeriod,
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Any day of it; the latest with papers when not given.',
    })
    on: string | null,
    @Arg('order', () => FeedOrder, { defaultValue: 'TRENDING', description: 'What comes first.' })
    order: keyof typeof FeedOrder,
    @Arg('category', () => String, { nullable: true, description: 'Only this category.' })
    category: string | null,
    @Args() { first, after }: PageArgs,
    @Ctx() { services, loaders, viewer }: RequestContext,
  ): Promise<FeedConnection> {
    const start = decodeCursor(after, position);
    const page = await services.feed.page(
      {
        period,
        on: on ?? null,
        order,
        category: category?.replaceAll('\0', '') ?? null,
        accountId: viewer?.accountId,
      },
      start && { value: start[0], id: start[1] },
      checkFirst(first),
    );
    const loaded = await loadPapers(loaders.papers, page.entries, ({ id }) => id);
    const edges = loaded.map(({ entry, paper }) => ({
      cursor: encodeCursor([entry.value, entry.id]),
      node: paper,
    }));
    const { totalCount, unseenCount, date, previousDate, nextDate } = page;
    const info = pageInfo(edges, page.hasNextPage, after);
    return { edges, pageInfo: info, totalCount, unseenCount, date, previousDate, nextDate };
  }
}
