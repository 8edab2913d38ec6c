import type { DeskContext } from '../../context.js';
import { shorten } from '../../shorten.js';
import { CitationTags } from './CitationTags.js';
import type { ClientBuild } from './client-build.js';
import { FirstFrame } from './FirstFrame.js';
import { FirstPaper, hasFormulas } from './FirstPaper.js';
import { paperPath } from './feed-address.js';
import { paperAnswer } from './first-answers.js';
import { PageHead } from './PageHead.js';
import type { PageWriter } from './page-shell.js';

const longestDescription = 300;

/** `/paper/:id`: one paper by Lectern's id or a key; 404 when it is not here. */
export function paperPage({ services, config }: DeskContext, build: ClientBuild): PageWriter {
  const files = build.filesOf('features/papers/PaperRoute.tsx');
  const withFormulas = build.filesOf('features/papers/PaperRoute.tsx', 'ui/katex-render.ts');
  return async (asker, request) => {
    const { id } = request.params as { id: string };
    const [session, found] = await Promise.all([
      asker.session(),
      services.papers.isRef(id) ? asker.answer('Paper', { id }, paperAnswer) : null,
    ]);
    const paper = found?.paper;
    if (!paper)
      return {
        status: 404,
        files,
        head: (
          <PageHead title="Paper not found" description="This paper is not on the desk." unlisted />
        ),
      };
    const address = config.publicUrl + paperPath(paper.key);
    return {
      files: hasFormulas(paper) ? withFormulas : files,
      head: (
        <PageHead
          title={paper.title.replaceAll('$', '')}
          description={shorten(paper.abstract || paper.title, longestDescription)}
          canonical={address}
          type="article"
        >
          <CitationTags
            paper={paper}
            externalIds={await services.papers.externalIdsOf(Number(paper.id))}
            address={address}
          />
        </PageHead>
      ),
      content: (
        <FirstFrame session={session}>
          <FirstPaper paper={paper} signedIn={session !== null} />
        </FirstFrame>
      ),
    };
  };
}
