import type { Clock } from '../../clock.js';
import { notFound } from '../../errors.js';
import type { Multipliers } from '../rankers/ranker.js';
import { shippedBlend } from './blend/blend.js';
import { weightsFor } from './blend/weights-for.js';
import { type EvidencePosition, evidenceAfter, evidenceOf } from './evidence.js';
import { groupLikes } from './interests/group-likes.js';
import { KeptLists } from './interests/kept-lists.js';
import { tastesByInterest } from './interests/tastes-by-interest.js';
import type { ListRequest, Recommendation, Taste } from './recommendation.js';
import { balance } from './stages/balance.js';
import { findCandidates, type Sources } from './stages/candidates.js';
import { diversify } from './stages/diversify.js';
import { explore, mostTeaching } from './stages/explore.js';
import { hydrate } from './stages/hydrate.js';
import { interleave } from './stages/interleave.js';
import { namesFor } from './stages/names.js';
import { scoreOf } from './stages/parts.js';
import { present } from './stages/present.js';
import { type Scored, score } from './stages/score.js';
import { nobodysTaste, readTaste } from './taste.js';
import type { ReaderState } from './taste-store.js';
import { trySliders } from './try-sliders.js';
import { type Learnt, learnWords } from './words/learn-words.js';

type WeighedRequest = ListRequest & { readonly multipliers: Multipliers };

// Less than this is no reason to recommend a paper.
const cut = 0.005;

/** The one way a personal list is made, for web, API and mail alike: candidates → hydrate → rules → present. */
export class RecommendationService {
  private readonly kept = new KeptLists();

  constructor(
    private readonly sources: Sources,
    private readonly clock: Clock,
    /** Of the ranker in use. */
    private readonly multipliers: () => Promise<Multipliers> = async () => ({}),
  ) {}

  /**
   * The best papers for a reader, best first, their interests side by side; for null what anyone would be shown.
   * @throws NOT_FOUND when the reader has no such interest.
   */
  async list(accountId: string | null, request: ListRequest): Promise<Recommendation[]> {
    const tastes = await this.tastes(accountId, request);
    const multipliers = request.multipliers ?? (await this.multipliers());
    const weighed = { ...request, multipliers };
    const lists = await Promise.all(tastes.map((taste) => this.keptFor(accountId, taste, weighed)));
    if (lists.length === 1) return [...lists[0]!];
    if (request.among) return bestOfEach(lists.flat(), request.limit);
    const shares = tastes.map((taste, at) => ({ share: shareOf(taste), entries: lists[at]! }));
    return interleave(shares, ({ paperId }) => paperId, request.limit);
  }

  /** The papers whose rating would teach most about a reader: uncertain, unlike each other, likely known to them. */
  async toRate(accountId: string, limit: number): Promise<Recommendation[]> {
    const { taste } = readTaste(await this.reader(accountId), this.clock);
    const request = { limit, multipliers: await this.multipliers() };
    const { scored, learnt } = await this.scoreFor(accountId, taste, request);
    return this.presented(mostTeaching(scored, limit), taste, learnt);
  }

  /** All of the reader's own that their lists follow from. */
  reader(accountId: string): Promise<ReaderState> {
    return this.sources.store.reader(accountId);
  }

  /** What the reader's lists go by, weightiest first, from after a place on. */
  async evidence(accountId: string, after: EvidencePosition, limit: number) {
    const { acts } = await this.reader(accountId);
    return evidenceAfter(evidenceOf(acts, this.clock.now()), after, limit);
  }

  private async tastes(
    accountId: string | null,
    { profileId, sliders = {}, apart = [], reader }: ListRequest,
  ): Promise<Taste[]> {
    if (accountId === null) return [nobodysTaste];
    const read = readTaste(reader ?? (await this.reader(accountId)), this.clock);
    const { taste, choices } = trySliders(read, sliders, profileId);
    const wanted = choices.interests.find(({ id }) => id === profileId);
    if (profileId !== undefined && !wanted) throw notFound('The profile');
    const tastes = await tastesByInterest(taste, choices, this.sources);
    const together = tastes.filter(({ interest }) => !apart.includes(interest?.id ?? ''));
    if (!wanted) return tastes.length > 0 ? together : [taste];
    const found = tastes.find(({ interest }) => interest?.id === profileId);
    return [found ?? { ...taste, likes: [], allLikes: [], interest: wanted }];
  }

  private keptFor(accountId: string | null, taste: Taste, request: WeighedRequest) {
    const make = () => this.listFor(accountId, taste, request);
    return accountId === null ? make() : this.kept.of(accountId, taste, request, make);
  }

  private async listFor(
    accountId: string | null,
    taste: Taste,
    request: WeighedRequest,
  ): Promise<Recommendation[]> {
    const { scored, learnt } = await this.scoreFor(accountId, taste, request);
    const worthy = request.among ? scored : scored.filter(hasReasonFor(taste));
    // Who gives the papers asks for their order and nothing else.
    const diversity = request.among ? 0 : taste.sliders.diversity;
    const varied = await diversify(worthy, worthy.length, diversity);
    const ranked = request.among
      ? varied.slice(0, request.limit)
      : await this.balanced(varied, taste, request.limit);
    const given = request.among ?? request.only;
    const share = given || taste.likes.length === 0 ? 0 : taste.exploration;
    return this.presented(explore(ranked, worthy, share), taste, learnt);
  }

  private async scoreFor(
    accountId: string | null,
    taste: Taste,
    request: WeighedRequest,
  ): Promise<{ scored: Scored[]; learnt: Learnt }> {
    const learning = learnWords(taste, this.sources.features);
    const [learnt, candidates] = await Promise.all([
      learning,
      findCandidates(accountId, taste, learning, request, this.sources),
    ]);
    const hydrated = await hydrate(candidates, this.sources);
    const known = taste.likes.filter(({ paperId }) => candidates.likes.has(paperId));
    const likes = known.reduce((sum, { weight }) => sum + weight, 0);
    const weights = weightsFor(shippedBlend, likes, learnt.words !== null, taste.sliders);
    const evidence = { ...candidates, learnt, taste, now: this.clock.now() };
    return { scored: await score(hydrated, evidence, weights, request.multipliers), learnt };
  }

  /** With papers for every group of likes, as long as there are groups. */
  private async balanced(ranked: readonly Scored[], { likes }: Taste, limit: number) {
    const groups = await groupLikes(
      likes.map(({ paperId }) => paperId),
      this.sources,
    );
    return balance(ranked, groups, likes, limit);
  }

  private async presented(
    ranked: readonly Scored[],
    taste: Taste,
    { words }: Learnt,
  ): Promise<Recommendation[]> {
    const names = await namesFor(ranked, taste, this.sources);
    const profileId = taste.interest?.id ?? null;
    return ranked.map((entry) => present(entry, names, words, profileId));
  }
}

/** Who took reasons away is not shown papers for which none is left. */
const hasReasonFor =
  ({ removed }: Taste) =>
  ({ parts }: Scored): boolean =>
    removed.size === 0 || scoreOf(parts) > cut;

/** The square root, so that an interest of few likes is not drowned by one of many. */
const shareOf = ({ likes }: Taste): number =>
  Math.sqrt(1 + likes.reduce((sum, { weight }) => sum + weight, 0));

/** Each paper once, for the interest that it fits best. */
function bestOfEach(entries: readonly Recommendation[], limit: number): Recommendation[] {
  const sorted = [...entries].sort((a, b) => b.score - a.score || a.paperId - b.paperId);
  const seen = new Set<number>();
  return sorted.filter(({ paperId }) => !seen.has(paperId) && seen.add(paperId)).slice(0, limit);
}
