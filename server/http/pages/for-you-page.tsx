import type { DeskContext } from '../../context.js';
import type { ClientBuild } from './client-build.js';
import { type Density, readDensity } from './density.js';
import { FirstForYou, ForYouSignedOut } from './FirstForYou.js';
import { FirstFrame } from './FirstFrame.js';
import { forYouAnswer, profileNamesAnswer } from './first-answers.js';
import type { FirstAsker } from './first-asker.js';
import { PageHead } from './PageHead.js';
import type { PageWriter } from './page-shell.js';

const path = '/for-you';
/** As many as the client asks for. */
const first = 20;
/** Below it the page begins with what the client shows of topics. */
const coldBelow = 3;

/** `/for-you`: the reader's own list, or what it would be. */
export function forYouPage({ config }: DeskContext, build: ClientBuild): PageWriter {
  const files = build.filesOf('features/recommendations/ForYouRoute.tsx');
  const head = (
    <PageHead
      title="For you"
      description="Like three papers and this page orders everything on the desk by them, and says why each paper is here."
      canonical={config.publicUrl + path}
    />
  );
  return async (asker, request) => {
    const session = await asker.session();
    await asker.besideList(session);
    const { profile } = request.query as { profile?: string };
    const content = session ? (
      await listOf(asker, profile, readDensity(request))
    ) : (
      <ForYouSignedOut />
    );
    return {
      files,
      head,
      content: content && (
        <FirstFrame session={session} here={path}>
          {content}
        </FirstFrame>
      ),
    };
  };
}

/** null where the client has more to say than a list. */
async function listOf(asker: FirstAsker, profileId: string | undefined, density: Density) {
  const [{ viewer }, names] = await Promise.all([
    asker.answer('ForYou', { first, ...(profileId && { profileId }) }, forYouAnswer),
    asker.answer('ProfileNames', {}, profileNamesAnswer),
  ]);
  if (!viewer || viewer.ratingCount < coldBelow || viewer.recommendations.edges.length === 0)
    return null;
  const profiles = names.viewer?.profiles ?? [];
  return (
    <FirstForYou viewer={viewer} profiles={profiles} profileId={profileId} density={density} />
  );
}
