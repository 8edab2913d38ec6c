import type { Planner } from './rank-plan.js';

const wholeDay = 1_000_000;

/** The feed, most trending first, of every day on which no paper has votes yet. */
export const planDays: Planner = async (_options, { unvotedDays }) => ({
  ratings: [],
  users: [],
  searches: [],
  requests: ({ services, papers }) =>
    unvotedDays.map((day) => ({
      id: day,
      rank: async () => {
        const feed = { period: 'DAY', on: day, order: 'TRENDING', category: null } as const;
        const { entries } = await services.feed.page(feed, null, wholeDay);
        return papers.named(entries.map(({ id, value }) => ({ paperId: id, score: value })));
      },
    })),
});
