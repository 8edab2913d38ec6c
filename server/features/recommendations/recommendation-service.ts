import type { Clock } from '../../clock.js';
import type { ListRequest, Recommendation } from './recommendation.js';
import { findCandidates, type Sources } from './stages/candidates.js';
import { diversify } from './stages/diversify.js';
import { hydrate } from './stages/hydrate.js';
import { present } from './stages/present.js';
import { score } from './stages/score.js';
import { readTaste } from './taste.js';

/** The one way a personal list is made, for web, API and mail alike: candidates → hydrate → rules → present. */
export class RecommendationService {
  constructor(
    private readonly sources: Sources,
    private readonly clock: Clock,
  ) {}

  /** The best papers for a reader, best first; for null what anyone would be shown. */
  async list(accountId: string | null, request: ListRequest): Promise<Recommendation[]> {
    const now = this.clock.now();
    const { store } = this.sources;
    const taste = await readTaste(store, accountId, now);
    const candidates = await findCandidates(accountId, taste, request, this.sources);
    const hydrated = await hydrate(candidates, this.sources);
    const scored = await score(hydrated, candidates, taste, now);
    const ranked = await diversify(scored, request.limit);
    const liked = await store.facts([...candidates.likes.keys()]);
    const titles = new Map(liked.map(({ id, title }) => [id, title]));
    return ranked.map((entry) => present(entry, titles));
  }
}
