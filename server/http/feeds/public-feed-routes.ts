import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import type { FeedPeriod } from '../../features/feed/period.js';
import { feedPath } from '../pages/feed-address.js';
import { feedEntry, type PaperFeed } from './paper-feed.js';
import { sendFeed } from './send-feed.js';
import { feedForms } from './write-feed.js';

const periods: Readonly<Record<string, FeedPeriod>> = {
  daily: 'DAY',
  weekly: 'WEEK',
  monthly: 'MONTH',
};
const papersAFeed = 50;
const longestCategory = 60;

/** /feeds/daily.rss and the like, of one category with ?category=cs.CL: the latest period with papers. */
export function publicFeedRoutes(app: FastifyInstance, desk: DeskContext): void {
  app.get<{
    Params: { name: string; form: string };
    Querystring: { category?: string | string[] };
  }>('/feeds/:name.:form', async (request, reply) => {
    const { name, form: ending } = request.params;
    const form = Object.hasOwn(feedForms, ending) ? feedForms[ending] : undefined;
    const period = Object.hasOwn(periods, name) ? periods[name] : undefined;
    if (!period || !form)
      return reply
        .code(404)
        .send({ error: 'There are daily, weekly and monthly feeds as .rss, .atom and .json.' });
    const [category = null] = [request.query.category ?? []].flat().map(clean);
    const query = { period, on: null, order: 'TRENDING', category } as const;
    return sendFeed(request, reply, form, {
      state: await desk.services.feed.state(query),
      open: true,
      compose: () => compose(desk, name, query),
    });
  });
}

const clean = (text: string): string => text.replaceAll('\0', '').slice(0, longestCategory);

type Query = Parameters<DeskContext['services']['feed']['state']>[0];

async function compose(
  { services, config: { publicUrl } }: DeskContext,
  name: string,
  query: Query,
): Promise<PaperFeed> {
  const { category, period, order } = query;
  const [{ entries }, { changedAt }] = await Promise.all([
    services.feed.page(query, null, papersAFeed),
    services.feed.state(query),
  ]);
  const papers = await services.paperStore.findByIds(entries.map(({ id }) => id));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const of = category ? ` in ${category}` : '';
  const search = category ? `?category=${encodeURIComponent(category)}` : '';
  return {
    title: `Lectern: ${name} papers${of}`,
    description: `What readers gather around${of}, most attention first.`,
    pageUrl: publicUrl + feedPath({ period, order, ...(category && { category }) }),
    url: (ending) => `${publicUrl}/feeds/${name}.${ending}${search}`,
    changedAt,
    entries: entries.flatMap(({ id }) => {
      const paper = byId.get(id);
      return paper ? [feedEntry(paper, publicUrl)] : [];
    }),
  };
}
