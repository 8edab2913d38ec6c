import type { Clock } from '../../clock.js';
import type { Recommendation } from '../recommendations/recommendation.js';
import type { RecommendationService } from '../recommendations/recommendation-service.js';
import type { TasteStore } from '../recommendations/taste-store.js';
import type { DigestSectionName, ReaderDigest } from './digest.js';
import type { SectionStore } from './section-store.js';
import {
  mostOf,
  type Selected,
  type Selection,
  type Selector,
  selectionOf,
  shares,
  weekMs,
} from './selection.js';

interface Around {
  readonly digest: ReaderDigest;
  /** The last mail. */
  readonly since: Date;
  readonly weekAgo: Date;
  /** Left out of all sections. */
  readonly except: ReadonlySet<number>;
}

/** By the reader's own rankings: each paper once, whatever section it would fit. */
export class DigestSelector implements Selector<ReaderDigest> {
  constructor(
    private readonly store: SectionStore,
    private readonly recommendations: Pick<RecommendationService, 'list'>,
    private readonly mutes: Pick<TasteStore, 'muted'>,
    private readonly clock: Clock,
  ) {}

  async select(
    digest: ReaderDigest,
    since: Date,
    written: ReadonlySet<number>,
  ): Promise<Selection> {
    const weekAgo = new Date(this.clock.now().getTime() - weekMs);
    const papers = digest.profileId
      ? await this.own(digest, since, written)
      : await this.inSections({ digest, since, weekAgo, except: written });
    return selectionOf(papers, since, weekAgo);
  }

  /** Nothing when nothing new is for the reader: what was missed and what trends only come along. */
  private async inSections(around: Around): Promise<Selected[]> {
    const { digest, since, except } = around;
    const asked = await this.followed(around);
    const first = asked.slice(0, Math.ceil(digest.maxPapers * shares.FOLLOWED));
    const own = await this.own(digest, since, withPapers(except, first));
    if (first.length + own.length === 0) return [];
    const missed = await this.missed({ ...around, except: withPapers(except, asked, own) });
    const trending = await this.trending({
      ...around,
      except: withPapers(except, asked, own, missed),
    });
    const room = Math.max(0, digest.maxPapers - first.length - missed.length - trending.length);
    const kept = own.slice(0, room);
    const inOwn = withPapers(new Set(), own);
    // What was asked for goes before empty room.
    const more = asked.slice(first.length).filter(({ paperId }) => !inOwn.has(paperId));
    const followed = [...first, ...more.slice(0, room - kept.length)];
    return [...bySection(kept), ...followed, ...missed, ...trending];
  }

  /** The reader's own list of what is new, above the threshold. */
  private async own(
    { accountId, profileId, apart, maxPapers: limit, threshold }: ReaderDigest,
    arrivedAfter: Date,
    except: ReadonlySet<number>,
  ): Promise<Selected[]> {
    const interests = profileId ? { profileId } : { apart };
    const request = { arrivedAfter, except, limit, ...interests };
    const list = await this.recommendations.list(accountId, request);
    return list.filter(({ score }) => score >= threshold).map((paper) => selected(paper, null));
  }

  /** Whatever their match: the reader asked for them. */
  private async followed(around: Around): Promise<Selected[]> {
    if (!wants(around, 'FOLLOWED')) return [];
    const alerts = await this.store.alerts(around.digest.accountId, around.since);
    const reasons = new Map(alerts.map(({ paperId, reason }) => [paperId, reason]));
    const papers = await this.ranked([...reasons.keys()], around);
    return papers.map((paper) => selected(paper, 'FOLLOWED', reasons.get(paper.paperId)));
  }

  /** Good papers of the past week that found no room then and that the reader never had before them. */
  private async missed(around: Around): Promise<Selected[]> {
    const { digest, since, weekAgo } = around;
    if (since <= weekAgo || !wants(around, 'MISSED')) return [];
    const unseen = await this.store.unseen(digest.accountId, weekAgo, since);
    const papers = await this.ranked(unseen, around, digest.apart);
    return papers
      .filter(({ score }) => score >= digest.threshold)
      .slice(0, mostOf(digest, 'MISSED'))
      .map((paper) => selected(paper, 'MISSED'));
  }

  /** In the order in which it trends: what the reader makes of it is not asked, so no list is made for it. */
  private async trending(around: Around): Promise<Selected[]> {
    if (!wants(around, 'TRENDING')) return [];
    const { accountId } = around.digest;
    const found = await this.store.trending(accountId, around.weekAgo);
    const ids = found.filter((id) => !around.except.has(id));
    const muted = new Set(await this.mutes.muted(accountId, ids));
    const why = 'readers gather around it';
    return ids
      .filter((id) => !muted.has(id))
      .slice(0, mostOf(around.digest, 'TRENDING'))
      .map((paperId) => ({ paperId, section: 'TRENDING', profileId: null, why }));
  }

  /** In the order of the reader's own list, without what they handled or muted. */
  private async ranked(
    only: readonly number[],
    { digest, except }: Around,
    apart: readonly string[] = [],
  ): Promise<Recommendation[]> {
    if (only.length === 0) return [];
    const limit = only.length;
    return this.recommendations.list(digest.accountId, { only, except, limit, apart });
  }
}

const wants = ({ digest }: Around, section: DigestSectionName): boolean =>
  digest.sections.includes(section);

const selected = (
  { paperId, profileId, match, reasons }: Recommendation,
  section: DigestSectionName | null,
  asked?: string,
): Selected => {
  const level = match === 'EXPLORING' ? 'exploring' : `${match.toLowerCase()} match`;
  const because = asked ?? reasons[0]?.text ?? 'new on your desk';
  // Nobody explores what they asked for.
  const why = asked && match === 'EXPLORING' ? because : `${level} · ${because}`;
  return { paperId, profileId, section, why };
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
