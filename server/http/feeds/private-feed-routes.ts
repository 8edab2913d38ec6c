import type { FastifyInstance } from 'fastify';
import type { DeskContext } from '../../context.js';
import type { FeedState } from '../../features/feed/feed-state.js';
import type { OpenFeed } from '../../features/private-feeds/private-feed.js';
import { sendFailure } from '../send-failure.js';
import { feedEntry, type PaperFeed } from './paper-feed.js';
import { sendFeed } from './send-feed.js';
import { feedForms } from './write-feed.js';

/** /feeds/private/TOKEN.rss, .atom, .json: a list that its reader gave an address. */
export function privateFeedRoutes(app: FastifyInstance, desk: DeskContext): void {
  const { privateFeeds } = desk.services;
  app.get<{ Params: { token: string; form: string } }>(
    '/feeds/private/:token.:form',
    async (request, reply) => {
      const { token, form: ending } = request.params;
      const form = Object.hasOwn(feedForms, ending) ? feedForms[ending] : undefined;
      if (!form) return reply.code(404).send({ error: 'Feeds end in .rss, .atom or .json.' });
      // Such an address is like a password: no page that is opened from here may learn it.
      reply.headers({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
      try {
        const feed = await privateFeeds.byToken(token);
        const state = await privateFeeds.state(feed);
        return await sendFeed(request, reply, form, {
          state,
          open: false,
          compose: () => compose(desk, feed, state),
        });
      } catch (error) {
        return sendFailure(reply, error);
      }
    },
  );
}

const pageOf = ({ list, of, name }: OpenFeed): string =>
  ({
    FOR_YOU: '/for-you',
    PROFILE: `/for-you?profile=${of}`,
    AUTHOR: `/search?q=${encodeURIComponent(`author:"${name}"`)}`,
    SEARCH: `/search?q=${encodeURIComponent(name)}`,
    KEYWORD: `/search?q=${encodeURIComponent(`"${name}"`)}`,
    COLLECTION: `/collections/${of}`,
  })[list];

const descriptions = {
  FOR_YOU: 'Papers chosen by what you liked.',
  PROFILE: 'Papers chosen by one of your interests.',
  AUTHOR: 'What an author wrote whom you follow, latest first.',
  SEARCH: 'What your search finds, latest first.',
  KEYWORD: 'What has a keyword that you follow, latest first.',
  COLLECTION: 'What you put together, what came last first.',
};

async function compose(
  { services, config: { publicUrl } }: DeskContext,
  feed: OpenFeed,
  state: FeedState,
): Promise<PaperFeed> {
  const listed = await services.privateFeeds.papers(feed, state);
  const papers = await services.paperStore.findByIds(listed.map(({ paperId }) => paperId));
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return {
    title: `Lectern: ${feed.name}`,
    description: descriptions[feed.list],
    pageUrl: publicUrl + pageOf(feed),
    url: (ending) => `${publicUrl}/feeds/private/${feed.token}.${ending}`,
    changedAt: state.changedAt,
    entries: listed.flatMap(({ paperId, at }) => {
      const paper = byId.get(paperId);
      return paper ? [feedEntry(paper, publicUrl, at ?? undefined)] : [];
    }),
  };
}
