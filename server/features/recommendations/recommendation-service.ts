import type { Clock } from '../../clock.js';
import type { ListRequest, Recommendation } from './recommendation.js';
import { findCandidates, type Sources } from './stages/candidates.js';
import { diversify } from './stages/diversify.js';
import { hydrate } from './stages/hydrate.js';
import { namesFor } from './stages/names.js';
import { present } from './stages/present.js';
import { score } from './stages/score.js';
import { readTaste } from './taste.js';
import { learnWords } from './words/learn-words.js';

/** The one way a personal list is made, for web, API and mail alike: candidates → hydrate → rules → present. */
export class RecommendationService {
  constructor(
    private readonly sources: Sources,
    private readonly clock: Clock,
  ) {}

  /** The best papers for a reader, best first; for null what anyone would be shown. */
  async list(accountId: string | null, request: ListRequest): Promise<Recommendation[]> {
    const now = this.clock.now();
    const { store, features } = this.sources;
    const taste = await readTaste(store, accountId, now);
    const candidates = await findCandidates(accountId, taste, request, this.sources);
    const [hydrated, learnt] = await Promise.all([
      hydrate(candidates, this.sources),
      learnWords(taste, features),
    ]);
    const scored = await score(hydrated, candidates, learnt, taste, now);
    const ranked = await diversify(scored, request.limit);
    const names = await namesFor(ranked, [...candidates.likes.keys()], this.sources);
    return ranked.map((entry) => present(entry, names, learnt.words));
  }
}
