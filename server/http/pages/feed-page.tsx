import type { DeskContext } from '../../context.js';
import { shorten } from '../../shorten.js';
import type { ClientBuild } from './client-build.js';
import { readDensity } from './density.js';
import { FeedLinks } from './FeedLinks.js';
import { FirstFeed } from './FirstFeed.js';
import { FirstFrame } from './FirstFrame.js';
import { type FeedAddress, feedPath, readFeedAddress } from './feed-address.js';
import { feedAnswer, type ShownFeed } from './first-answers.js';
import { PageHead } from './PageHead.js';
import type { PageWriter } from './page-shell.js';

/** As many as the client asks for. */
const first = 20;
const longestDescription = 200;

/** `/`: the papers of a day, week or month. */
export function feedPage({ config }: DeskContext, build: ClientBuild): PageWriter {
  const files = build.filesOf('features/feed/FeedRoute.tsx');
  return async (asker, request, words) => {
    const address = readFeedAddress(request.url.split('?')[1] ?? '');
    const [session, { feed }] = await Promise.all([
      asker.session(),
      asker.answer('Feed', { ...address, first }, feedAnswer),
    ]);
    await asker.besideList(session);
    return {
      files,
      head: (
        <PageHead
          title={feed.date ? words.period(address.period, feed.date) : 'Lectern'}
          description={describe(address, feed)}
          canonical={config.publicUrl + feedPath(address)}
          unlisted={feed.edges.length === 0}
        >
          <FeedLinks {...address} />
        </PageHead>
      ),
      // Why a list is empty is the client's to say.
      content: feed.edges.length > 0 && (
        <FirstFrame session={session} here={address.order === 'NEWEST' ? '/?order=newest' : '/'}>
          <FirstFeed
            address={address}
            feed={feed}
            signedIn={session !== null}
            density={readDensity(request)}
          />
        </FirstFrame>
      ),
    };
  };
}

const orderWords = {
  TRENDING: 'trending first',
  NEWEST: 'latest first',
  UPVOTES: 'most votes first',
};

function describe({ order, category }: FeedAddress, { totalCount, edges }: ShownFeed): string {
  if (totalCount === 0) return 'No papers here.';
  const count = `${totalCount} ${totalCount === 1 ? 'paper' : 'papers'}`;
  const where = category ? ` in ${category}` : '';
  const titles = edges.slice(0, 5).map(({ node }) => shorten(node.title, 80));
  return shorten(
    `${count}${where}, ${orderWords[order]}: ${titles.join('; ')}`,
    longestDescription,
  );
}
