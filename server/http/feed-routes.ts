import type { FastifyInstance } from 'fastify';
import { Feed } from 'feed';
import type { DeskContext } from '../context.js';
import type { FeedPeriod } from '../features/feed/period.js';
import type { Paper } from '../features/papers/paper.js';

const periods: Record<string, FeedPeriod> = { daily: 'DAY', weekly: 'WEEK', monthly: 'MONTH' };
const forms = {
  rss: { type: 'application/rss+xml', write: (feed: Feed) => feed.rss2() },
  atom: { type: 'application/atom+xml', write: (feed: Feed) => feed.atom1() },
  json: { type: 'application/feed+json', write: (feed: Feed) => feed.json1() },
};
const papersAFeed = 50;

/** /feeds/daily.rss and the like: the latest period with papers, for feed readers. */
export function feedRoutes(app: FastifyInstance, desk: DeskContext): void {
  app.get<{ Params: { name: string; form: string } }>(
    '/feeds/:name.:form',
    async (request, reply) => {
      const period = periods[request.params.name];
      const form = forms[request.params.form as keyof typeof forms];
      if (!period || !form)
        return reply
          .code(404)
          .send({ error: 'There are daily, weekly and monthly feeds as .rss, .atom and .json.' });
      const feed = await compose(desk, request.params.name, period);
      return reply.header('content-type', `${form.type}; charset=utf-8`).send(form.write(feed));
    },
  );
}

async function compose(
  { services, config }: DeskContext,
  name: string,
  period: FeedPeriod,
): Promise<Feed> {
  const page = await services.feed.page(
    { period, on: null, order: 'TRENDING', category: null },
    null,
    papersAFeed,
  );
  const papers = await services.paperStore.findByIds(page.entries.map(({ id }) => id));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const feed = new Feed({
    id: `${config.publicUrl}/feeds/${name}`,
    title: `Lectern: ${name} papers`,
    link: config.publicUrl,
    copyright: 'The papers belong to their authors.',
    ...(page.date && { updated: new Date(page.date) }),
  });
  for (const { id } of page.entries) {
    const paper = byId.get(id);
    if (paper) feed.addItem(item(paper, config.publicUrl));
  }
  return feed;
}

function item(paper: Paper, publicUrl: string): Parameters<Feed['addItem']>[0] {
  return {
    id: paper.key,
    title: paper.title,
    link: `${publicUrl}/paper/${paper.id}`,
    description: paper.abstract,
    date: new Date(paper.feedDate),
    author: paper.authors.map(({ name }) => ({ name })),
    category: paper.categories.map((name) => ({ name })),
  };
}
