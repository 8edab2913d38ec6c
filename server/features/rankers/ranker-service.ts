import { badInput, conflict, notFound } from '../../errors.js';
import { type Comparison, compare, fewestReaders, isBetter } from './compare.js';
import { gate } from './gate.js';
import { learnMultipliers } from './learn-multipliers.js';
import {
  bounds,
  type Multipliers,
  type NewRanker,
  type Ranker,
  type RankersAtWork,
} from './ranker.js';
import type { RankerStore } from './ranker-store.js';
import type { JudgedPage, ListOutcome, ServedPage } from './served-page.js';

/** What must be there before anything is learnt or decided. */
const enough = { pages: 100, lists: 200, trialDays: 60 };
const mostPages = 4_000;
const shareToLearnFrom = 0.8;
const kept = 50;
const dayMs = 86_400_000;

/** Learns how lists are best weighed, and lets a new way in only when the gate and the readers agree (docs/decisions/009). */
export class RankerService {
  /** @param features what multipliers may be given for. */
  constructor(
    private readonly store: RankerStore,
    private readonly features: readonly string[],
    private readonly now: () => Date,
    private readonly needed = enough,
  ) {}

  atWork(): Promise<RankersAtWork> {
    return this.store.atWork();
  }

  record(page: ServedPage): Promise<void> {
    return this.store.record(page);
  }

  /** Newest first, the one on trial with how it does so far. */
  async list(): Promise<Ranker[]> {
    const rankers = await this.store.list(kept);
    return Promise.all(
      rankers.map(async (ranker) =>
        ranker.state === 'TRIAL' ? { ...ranker, trial: await this.trialOf(ranker.id) } : ranker,
      ),
    );
  }

  /** Learns from the earlier feedback and asks the gate about the later; null while there is too little or a trial runs. */
  async learn(): Promise<Ranker | null> {
    const { current, rival } = await this.store.atWork();
    const pages = await this.store.judgedPages(mostPages);
    if (rival || !this.isEnough(pages)) return null;
    const inUse = current?.multipliers ?? {};
    const multipliers = await learnMultipliers(pages.slice(0, split(pages)), inUse);
    return this.judge('LEARNT', multipliers, inUse, pages.slice(split(pages)));
  }

  /**
   * An operator's own ranker, which passes the same gate, on the same later feedback.
   * @throws BAD_USER_INPUT for an unknown feature or a factor out of bounds, CONFLICT while a trial runs or the gate has
   * too little to go by.
   */
  async propose(multipliers: Multipliers): Promise<Ranker> {
    this.check(multipliers);
    const { current, rival } = await this.store.atWork();
    if (rival) throw conflict(`Ranker ${rival.id} is on trial; wait for its end, or drop it.`);
    const pages = await this.store.judgedPages(mostPages);
    if (!this.isEnough(pages)) throw conflict(this.tooLittle(pages));
    const later = pages.slice(split(pages));
    return this.judge('PROPOSED', multipliers, current?.multipliers ?? {}, later);
  }

  /** Ends the trial once readers took something from enough lists, or when it ran too long. Returns how many ended. */
  async decide(): Promise<number> {
    const { rival } = await this.store.atWork();
    if (!rival) return 0;
    const trial = await this.trialOf(rival.id);
    const isOver = this.now().getTime() - rival.createdAt.getTime() > this.needed.trialDays * dayMs;
    if (!isOver && (trial.lists < this.needed.lists || trial.readers < fewestReaders)) return 0;
    const agrees = trial.lists >= this.needed.lists && isBetter(trial);
    await this.store.decide(rival.id, agrees ? 'IN_USE' : 'REFUSED', trial);
    return 1;
  }

  /** Ends a trial, or the use of a ranker, after which the shipped weights hold. @throws NOT_FOUND. */
  async drop(id: number): Promise<void> {
    const { current, rival } = await this.store.atWork();
    const found = [current, rival].find((ranker) => ranker?.id === id);
    if (!found) throw notFound('A ranker of this number at work');
    if (found === current) await this.store.decide(id, 'REPLACED', found.trial);
    else await this.store.decide(id, 'REFUSED', await this.trialOf(id));
  }

  prune(): Promise<number> {
    return this.store.prune();
  }

  private async judge(
    origin: Ranker['origin'],
    multipliers: Multipliers,
    inUse: Multipliers,
    later: readonly JudgedPage[],
  ): Promise<Ranker> {
    const comparison = gate(later, multipliers, inUse);
    const state = isBetter(comparison) ? 'TRIAL' : 'REFUSED';
    const ranker: NewRanker = { origin, state, multipliers, gate: comparison };
    return this.store.add(ranker);
  }

  private async trialOf(rivalId: number): Promise<Comparison> {
    return compare((await this.store.outcomes(rivalId)).map(gainOf));
  }

  private isEnough(pages: readonly JudgedPage[]): boolean {
    return pages.length >= this.needed.pages && readersOf(pages) >= fewestReaders;
  }

  private tooLittle(pages: readonly JudgedPage[]): string {
    const found = `${pages.length} pages (${readersOf(pages)} readers)`;
    const wanted = `${this.needed.pages} pages of ${fewestReaders} readers`;
    return `Readers took something from ${found}; a ranker is judged on ${wanted} or more.`;
  }

  private check(multipliers: Multipliers): void {
    for (const [name, factor] of Object.entries(multipliers)) {
      if (!this.features.includes(name))
        throw badInput('multipliers', `“${name}” is none of ${this.features.join(', ')}.`);
      if (!(factor >= bounds.least && factor <= bounds.most))
        throw badInput('multipliers', `“${name}” must be from ${bounds.least} to ${bounds.most}.`);
    }
    if (Object.keys(multipliers).length === 0)
      throw badInput('multipliers', 'Name at least one feature and its factor.');
  }
}

const split = (pages: readonly JudgedPage[]): number => Math.floor(pages.length * shareToLearnFrom);

const readersOf = (pages: readonly JudgedPage[]): number =>
  new Set(pages.map(({ accountId }) => accountId)).size;

/** 1 when readers took more of the rival's papers than of the other's, −1 for fewer. */
const gainOf = ({ accountId, current, rival }: ListOutcome) => ({
  accountId,
  gain: Math.sign(rival - current),
});
