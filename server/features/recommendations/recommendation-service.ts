import type { VectorIndex } from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import type { ListRequest, Recommendation } from './recommendation.js';
import { findCandidates } from './stages/candidates.js';
import { diversify } from './stages/diversify.js';
import { hydrate } from './stages/hydrate.js';
import { present } from './stages/present.js';
import { score } from './stages/score.js';
import { readTaste } from './taste.js';
import type { TasteStore } from './taste-store.js';

/** The one way a personal list is made, for web, API and mail alike: candidates → hydrate → rules → present. */
export class RecommendationService {
  constructor(
    private readonly store: TasteStore,
    private readonly index: VectorIndex,
    private readonly clock: Clock,
  ) {}

  /** The best papers for a reader, best first; for null what anyone would be shown. */
  async list(accountId: string | null, request: ListRequest): Promise<Recommendation[]> {
    const now = this.clock.now();
    const taste = await readTaste(this.store, accountId, now);
    const candidates = await findCandidates(taste, request, this.store, this.index);
    const hydrated = await hydrate(candidates, this.store, this.index);
    const scored = await score(hydrated, candidates, taste, now);
    const ranked = await diversify(scored, request.limit);
    const liked = await this.store.facts([...candidates.likes.keys()]);
    const titles = new Map(liked.map(({ id, title }) => [id, title]));
    return ranked.map((entry) => present(entry, titles));
  }
}
