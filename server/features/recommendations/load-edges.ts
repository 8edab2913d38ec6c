import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import { PaperType } from '../papers/paper.type.js';
import type { PaperLoader } from '../papers/paper-loader.js';
import type { Reason, Recommendation } from './recommendation.js';
import type { ReasonType, RecommendationEdge } from './recommendation.type.js';

/** Recommendations with their papers, profiles and reasons; those whose paper is gone are left out. */
export async function loadEdges<Entry extends Recommendation>(
  accountId: string,
  entries: readonly Entry[],
  { services, loaders }: RequestContext,
): Promise<{ entry: Entry; edge: Omit<RecommendationEdge, 'cursor'> }[]> {
  const [loaded, profiles] = await Promise.all([
    loadPapers(loaders.papers, entries, ({ paperId }) => paperId),
    services.profileStore.list(accountId),
  ]);
  return Promise.all(
    loaded.map(async ({ entry, paper }) => ({
      entry,
      edge: {
        score: entry.score,
        match: entry.match,
        matchProbability: entry.matchProbability,
        profile: profiles.find(({ id }) => id === entry.profileId) ?? null,
        reasons: await Promise.all(
          entry.reasons.map((reason) => withPaper(reason, loaders.papers)),
        ),
        node: paper,
      },
    })),
  );
}

async function withPaper(reason: Reason, papers: PaperLoader): Promise<ReasonType> {
  const { paperId, ...rest } = reason;
  const paper = paperId === null ? null : await papers.load(paperId);
  return { ...rest, paper: paper && PaperType.from(paper) };
}
