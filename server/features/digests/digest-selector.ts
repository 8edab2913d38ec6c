import type { Clock } from '../../clock.js';
import type { Recommendation } from '../recommendations/recommendation.js';
import type { RecommendationService } from '../recommendations/recommendation-service.js';
import type { TasteStore } from '../recommendations/taste-store.js';
import type { Digest, DigestSectionName } from './digest.js';
import type { SectionStore } from './section-store.js';

/** A paper of a mail. */
export interface Selected {
  readonly paperId: number;
  /** null for the reader's own list. */
  readonly section: DigestSectionName | null;
  /** The interest it was found for, if it was for one. */
  readonly profileId: string | null;
  /** Why it is there, in the reader's words. */
  readonly why: string;
}

interface Around {
  readonly digest: Digest & { readonly accountId: string };
  /** The last mail. */
  readonly since: Date;
  /** Left out of all sections. */
  readonly except: ReadonlySet<number>;
}

const missedMs = 7 * 86_400_000;
/** The share of a mail that a section may take from the reader's own list. */
const shares: Record<DigestSectionName, number> = { FOLLOWED: 0.4, MISSED: 0.2, TRENDING: 0.2 };

/** Chooses a digest's papers: each once, whatever section it would fit, and none that was in one before. */
export class DigestSelector {
  private readonly finders: Record<DigestSectionName, (around: Around) => Promise<Selected[]>> = {
    FOLLOWED: (around) => this.followed(around),
    MISSED: (around) => this.missed(around),
    TRENDING: (around) => this.trending(around),
  };

  constructor(
    private readonly store: SectionStore,
    private readonly recommendations: Pick<RecommendationService, 'list'>,
    private readonly mutes: Pick<TasteStore, 'muted'>,
    private readonly clock: Clock,
  ) {}

  /** Nothing when nothing new is for the reader: what was missed and what trends only come along. */
  async select(digest: Digest, since: Date, written: ReadonlySet<number>): Promise<Selected[]> {
    const { accountId } = digest;
    if (accountId === null) return this.own(digest, since, written);
    const around = { digest: { ...digest, accountId }, since };
    const followed = await this.section('FOLLOWED', { ...around, except: written });
    const own = await this.own(digest, since, withPapers(written, followed));
    if (followed.length + own.length === 0) return [];
    const missed = await this.section('MISSED', {
      ...around,
      except: withPapers(written, followed, own),
    });
    const trending = await this.section('TRENDING', {
      ...around,
      except: withPapers(written, followed, own, missed),
    });
    const room = digest.maxPapers - followed.length - missed.length - trending.length;
    return [...bySection(own.slice(0, room)), ...followed, ...missed, ...trending];
  }

  /** Since when the papers came that these were chosen from. */
  lookedBack(chosen: readonly Selected[], since: Date): Date {
    const weekAgo = new Date(this.clock.now().getTime() - missedMs);
    const older = chosen.some(({ section }) => section === 'MISSED' || section === 'TRENDING');
    return older && weekAgo < since ? weekAgo : since;
  }

  /** The reader's own list of what is new, above the threshold. */
  private async own(digest: Digest, since: Date, except: ReadonlySet<number>): Promise<Selected[]> {
    const { accountId, category, maxPapers: limit, threshold } = digest;
    const from =
      category === null
        ? { arrivedAfter: since }
        : { only: await this.store.inCategory(category, since) };
    const list = await this.recommendations.list(accountId, { ...from, except, limit });
    return list.filter(({ score }) => score >= threshold).map((paper) => selected(paper, null));
  }

  private async section(name: DigestSectionName, around: Around): Promise<Selected[]> {
    const limit = Math.floor(around.digest.maxPapers * shares[name]);
    if (limit === 0 || !around.digest.sections.includes(name)) return [];
    const papers = await this.finders[name](around);
    return papers.slice(0, limit);
  }

  /** Whatever their match: the reader asked for them. */
  private async followed(around: Around): Promise<Selected[]> {
    const alerts = await this.store.alerts(around.digest.accountId, around.since);
    const reasons = new Map(alerts.map(({ paperId, reason }) => [paperId, reason]));
    const papers = await this.among([...reasons.keys()], around);
    return papers.map((paper) => selected(paper, 'FOLLOWED', reasons.get(paper.paperId)));
  }

  /** Good papers of the past week that found no room then and that the reader never had before them. */
  private async missed(around: Around): Promise<Selected[]> {
    const { digest, since } = around;
    const weekAgo = new Date(this.clock.now().getTime() - missedMs);
    const ids = since > weekAgo ? await this.store.unseen(digest.accountId, weekAgo, since) : [];
    const papers = await this.among(ids, around);
    return papers
      .filter(({ score }) => score >= digest.threshold)
      .map((paper) => selected(paper, 'MISSED'));
  }

  /** In the order in which it trends: what the reader makes of it is not asked, so no list is made for it. */
  private async trending({ digest: { accountId }, except }: Around): Promise<Selected[]> {
    const weekAgo = new Date(this.clock.now().getTime() - missedMs);
    const ids = (await this.store.trending(accountId, weekAgo)).filter((id) => !except.has(id));
    const muted = new Set(await this.mutes.muted(accountId, ids));
    const why = 'readers gather around it';
    return ids
      .filter((id) => !muted.has(id))
      .map((paperId) => ({ paperId, section: 'TRENDING', profileId: null, why }));
  }

  /** In the order of the reader's own list, without what they handled or muted. */
  private async among(only: readonly number[], around: Around): Promise<Recommendation[]> {
    if (only.length === 0) return [];
    const { digest, except } = around;
    return this.recommendations.list(digest.accountId, { only, except, limit: only.length });
  }
}

const selected = (
  { paperId, profileId, match, reasons }: Recommendation,
  section: DigestSectionName | null,
  because = reasons[0]?.text ?? 'new on your desk',
): Selected => {
  const level = `${match.toLowerCase()}${match === 'EXPLORING' ? '' : ' match'}`;
  return { paperId, profileId, section, why: `${level} · ${because}` };
};

const withPapers = (
  before: ReadonlySet<number>,
  ...sections: readonly Selected[][]
): ReadonlySet<number> => new Set([...before, ...sections.flat().map(({ paperId }) => paperId)]);

/** Papers of one interest together, that of the best paper first. */
function bySection(list: readonly Selected[]): Selected[] {
  const sections = [...new Set(list.map(({ profileId }) => profileId))];
  return sections.flatMap((id) => list.filter(({ profileId }) => profileId === id));
}
